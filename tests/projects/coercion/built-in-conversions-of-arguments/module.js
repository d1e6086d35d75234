const loud = { valueOf: () => console.log('n') ?? 1, toString: () => console.log('s') ?? '1' };
export const a = String(loud); //~ impure console
export const b = Number(loud); //~ impure console
export const c = parseInt(loud, 10); //~ impure console
export const d = isNaN(loud); //~ impure console
export const e = Math.max(1, loud); //~ impure console
export const f = [Boolean(loud), Object(loud), Array.isArray(loud), Object.is(loud, 1)];
