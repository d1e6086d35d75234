import { append } from './append.js';
export const list = [];
append(list);
