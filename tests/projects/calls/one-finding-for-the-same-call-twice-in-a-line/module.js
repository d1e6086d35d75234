const write = () => (globalThis.a = 1);
export const values = [write(), write()]; //~ impure global-write via write //~ impure global-write via write
