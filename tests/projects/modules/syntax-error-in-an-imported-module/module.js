import { value } from './broken.js';
export const copy = value;
export const x = value.x; //~ unknown unknown-property: value
