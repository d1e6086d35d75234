export const circle = 2 * Math.PI;
export const limits = [Number.MAX_SAFE_INTEGER, Infinity, NaN];
export const iterable = { [Symbol.iterator]: null };
