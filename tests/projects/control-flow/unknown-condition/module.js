//# globals: u
if (u) globalThis.a = 1; //~ impure? global-write: globalThis.a
else globalThis.b = 1; //~ impure? global-write: globalThis.b
export const chosen = u ? 1 : 2;
