export function inner() { globalThis.counter = 1; }
export function outer() { inner(); }
outer(); //~ impure global-write: globalThis.counter via outer > inner
