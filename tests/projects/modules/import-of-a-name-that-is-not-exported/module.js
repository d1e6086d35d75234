import { missing } from './lib.js';
export const value = missing.x; //~ unknown unresolved-import: missing
