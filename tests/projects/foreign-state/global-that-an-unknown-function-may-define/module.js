//# globals: defineAll
defineAll(); //~ unknown unknown-call
settings.size.toFixed();
globalThis.after = 1; //~ impure global-write
export {};
