import { each } from './each.js';
each([1], (item) => { globalThis.item = item; }); //~ impure global-write: globalThis.item
