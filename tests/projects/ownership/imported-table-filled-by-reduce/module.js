import { table } from './table.js';
[{ name: 'a' }].reduce((target, item) => {
  target[item.name] = item;
  return target;
}, table); //~ impure import-write: ./table.js
