import { box, quiet } from './lib.js';
export const a = quiet.a;
export const b = box.a; //~ impure console via get
