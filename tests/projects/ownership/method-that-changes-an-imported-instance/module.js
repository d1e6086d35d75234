import { store } from './store.js';
export const { length } = store.items;
store.add('a'); //~ impure import-write: which belongs to store.js via Store.add
