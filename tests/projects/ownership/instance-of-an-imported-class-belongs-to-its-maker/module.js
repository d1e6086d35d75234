import { Store } from './store.js';
export const store = new Store();
store.add('a');
store.extra = true;
