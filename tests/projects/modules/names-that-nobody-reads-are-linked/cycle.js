import { later } from './partner.js';
import { never } from './partner.js'; //~ impure throw: imports `never` from "./partner.js", which does not export it
export const own = 1;
