import { shared } from './shared.js';
export const copy = { ...shared, extra: 1 };
copy.more = 2;
copy.list = [...shared.list, 1];
copy.list.push(2);
