globalThis.ready = true; //~ impure global-write
