import { memoized } from './cache.js';
const key = {};
memoized(key).toFixed(2);
memoized(key).toFixed(2);
