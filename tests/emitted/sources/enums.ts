export enum Plain { A, B = 4, C, Text = 'text' }
enum Computed { Length = 'abc'.length, Probed = probe(5) as number, Both = Plain.B | 1 }
export enum Merged { One = 1 }
export enum Merged { Two = One + 1 }
const enum Inlined { X = 3, Y = X << 1 }
declare enum Ambient { Never }
export const values = [Plain[4], Computed.Probed, Merged.Two, Inlined.Y];
export const names = Object.keys(Plain);
