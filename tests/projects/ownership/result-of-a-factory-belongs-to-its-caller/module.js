import { create } from './create.js';
export const table = create();
table.added = 1;
table.list.push(2);
