const loud = { get a() { return console.log('a'); }, b: 1 };
export const copy = { ...loud }; //~ impure console via a
export const { b, ...rest } = loud; //~ impure console via a
export const { a: _, ...other } = { a: 1, b: 2 };
