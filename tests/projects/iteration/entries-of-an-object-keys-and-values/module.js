const loud = { toString: () => console.log('key') ?? 'k' };
export const a = Object.fromEntries([['a', loud]]);
export const b = Object.fromEntries([[loud, 1]]); //~ impure console via toString
export const c = Object.fromEntries(new Map([['a', 1]]));
