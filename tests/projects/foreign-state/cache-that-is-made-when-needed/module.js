import { memoized } from './cache.js';
const key = {};
memoized(key).toFixed(2); //~ impure import-write: assigns `cache`
memoized(key).toFixed(2);
