import { each } from './each.js';
each([1], (value) => value + 1);
each([1], () => (globalThis.each = 1)); //~ impure global-write: globalThis.each
each([], () => (globalThis.never = 1));
