import { get } from './cache.js';
export const value = get('a'); //~ impure import-write: ./cache.js
