export const parsed = JSON.parse('{"a":1}', (key, value) => value);
export const numbers = Array.from({ length: 3 }, (_, index) => index);
Array.from([1], () => (globalThis.from = 1)); //~ impure global-write
