import { Shared } from './define.js';
Shared.table = 'models'; //~ impure import-write: Shared.table
