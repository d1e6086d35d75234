const either = globalThis.flag ? { a: 1 } : { b: 2 };
const seen = {};
for (const key in either) seen[key] = key;
if (seen.c) globalThis.never = 1;
if (Object.keys(either).includes('d')) globalThis.never = 2; //~ impure? global-write: globalThis.never
if (Object.keys(either).length !== 1) globalThis.never = 3;
