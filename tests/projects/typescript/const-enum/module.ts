const enum Flag { A = 1, B = A << 1 }
declare enum Ambient { X }
export const both = Flag.A | Flag.B;
if (both !== 3) console.log('never');
