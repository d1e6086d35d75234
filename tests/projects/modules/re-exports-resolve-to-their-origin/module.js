import { all, calm, loud } from './index.js';
export const a = calm();
export const b = loud(); //~ impure console via loud
export const c = all.loud(); //~ impure console via loud
