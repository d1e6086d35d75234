export const twice = 1;
export { present as same } from './lib.js';
