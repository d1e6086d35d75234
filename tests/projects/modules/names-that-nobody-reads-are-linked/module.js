import { gone } from './lib.js'; //~ impure throw: imports `gone` from "./lib.js", which does not export it
import lib from './star.js'; //~ impure throw: imports `default` from "./star.js", which does not export it
export { other } from './star.js'; //~ impure throw: imports `other` from "./star.js", which does not export it
import { twice } from './both.js'; //~ impure throw: imports `twice` from "./both.js", which exports two of that name
import { same, present } from './both.js';
import * as all from './lib.js';
import { anything } from './old.cjs';
export const absent = all.gone;
