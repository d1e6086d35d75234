const loud = { valueOf: () => console.log('n') ?? 1, toString: () => console.log('s') ?? 'x' };
export const a = 'abc'.slice(loud); //~ impure console
export const b = 'abc'.padEnd(5, loud); //~ impure console
export const c = 'abc'.indexOf(loud); //~ impure console
export const d = 'abc'.concat(loud); //~ impure console
export const e = String.prototype.trim.call(loud); //~ impure console
