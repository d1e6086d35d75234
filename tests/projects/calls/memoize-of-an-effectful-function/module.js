const cache = {};
const memoize = (compute) => (key) => (cache[key] ??= compute(key));
const load = memoize((key) => (globalThis.loaded = key));
export const value = load('a'); //~ impure global-write: globalThis.loaded
