import { shared } from './shared.js';
const copy = { ...shared };
copy.list.push(2); //~ impure import-write: shared.js
