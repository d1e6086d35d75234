Math.half = () => 1; //~ impure builtin-write
Math.half(2).toFixed();
globalThis.after = 1; //~ impure global-write
export {};
