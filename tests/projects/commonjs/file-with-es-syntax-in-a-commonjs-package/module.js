import { value } from './lib.js';
export const copy = value;
