globalThis.first = 1; //~ impure global-write: globalThis.first
Object.assign(globalThis, { second: 2 }); //~ impure global-write: second
delete globalThis.first; //~ impure global-write: first
