export namespace Shapes { export const unit = probe(1); export function area(side: number) { return side * unit; } const hidden = 2; export let count = hidden; }
export namespace Shapes { export namespace Round { export const pi = unit + 2; } export const twice = unit * 2; export import Alias = Round; }
namespace Types { export interface Only { a: string } }
export function counter() { return counter.start; }
export namespace counter { export const start = 5; }
export class Holder { held!: Types.Only; }
export namespace Holder { export const empty = probe(null); export const lazy = () => never(1); }
import Round = Shapes.Round;
export const pi = Round.pi + Shapes.area(2) + counter();
Shapes.count++;
export declare namespace Nothing { const x: number; }
