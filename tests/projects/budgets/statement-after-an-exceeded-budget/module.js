const forever = (n) => forever(n + 1);
const never = forever(0); //~ unknown budget
export const size = never.size;
never();
globalThis.after = 1; //~ impure? global-write
