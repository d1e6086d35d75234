import * as self from './module.js';
export const one = () => 1;
export const two = self.one() + 1;
