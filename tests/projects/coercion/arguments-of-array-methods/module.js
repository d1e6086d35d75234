const loud = { valueOf: () => console.log('n') ?? 0, toString: () => console.log('s') ?? 'x' };
export const a = [1].slice(loud); //~ impure console
export const b = [1].indexOf(1, loud); //~ impure console
export const c = [1].join(loud); //~ impure console
export const d = [1].fill(loud);
export const e = [1].fill(0, loud); //~ impure console
export const f = [1].flat(loud); //~ impure console
