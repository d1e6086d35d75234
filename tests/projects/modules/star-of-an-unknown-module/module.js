import { own, other } from './index.js';
export const sum = own + 1;
export { other };
export const later = () => other();
other(); //~ unknown unknown-call: `other` from "no-such-package"
