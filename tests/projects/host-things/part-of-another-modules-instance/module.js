import { address } from './address.js';
address.searchParams.set('page', '1'); //~ impure import-write: which belongs to address.js
