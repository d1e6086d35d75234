import { missing } from './lib.js';
export const value = missing.x; //~ unknown unknown-property: missing
