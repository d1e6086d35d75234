import { table } from './table.js';
export const same = Object.freeze(table);
