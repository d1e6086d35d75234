import { label, put } from './data.js';
export const text = label({});
const known = {};
put(known, { text: () => 'a' }); //~ impure import-write: data.js
