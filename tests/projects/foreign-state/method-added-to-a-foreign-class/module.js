import { Base } from './base.js';
Base.prototype.one = () => 1; //~ impure import-write
new Base().one();
globalThis.after = 1; //~ impure global-write
