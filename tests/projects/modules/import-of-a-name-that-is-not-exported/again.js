export { other } from './lib.js'; //~ impure throw: imports `other`
export { present } from './star.js';
