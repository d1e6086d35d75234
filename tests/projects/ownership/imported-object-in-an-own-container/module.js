import { shared } from './shared.js';
const own = { shared };
own.extra = 1;
own.shared.extra = 1; //~ impure import-write: shared.js
