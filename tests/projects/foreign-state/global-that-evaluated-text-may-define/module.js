Function('settings = {}')(); //~ impure dynamic-code //~ unknown unknown-call
settings.size;
globalThis.after = 1; //~ impure global-write
