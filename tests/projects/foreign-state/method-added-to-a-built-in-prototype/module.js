String.prototype.shout = () => 1; //~ impure builtin-write
'hello'.shout();
globalThis.after = 1; //~ impure global-write
export {};
