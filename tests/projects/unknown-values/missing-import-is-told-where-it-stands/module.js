/** Nothing stands in line 1. */

import { a } from 'not-installed'; //~ unknown unresolved-import
import './gone.js'; //~ unknown unresolved-import
export const list = [a];
