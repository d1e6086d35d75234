export const twice = 2;
export { present as same } from './star.js';
