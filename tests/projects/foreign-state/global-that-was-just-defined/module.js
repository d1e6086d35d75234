globalThis.settings = { size: 1 }; //~ impure global-write
settings.size.toFixed();
globalThis.after = 1; //~ impure global-write
export {};
