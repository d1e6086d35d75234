import { box } from './box.js';
export const value = box.value; //~ impure console via value
