import { value } from './b.js';
export function make() { return 1; }
export const twice = value * 2;
