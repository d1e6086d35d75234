import { shared } from './shared.js';
class Base {
  constructor(target) {
    return target;
  }
}
class Tagged extends Base {
  tag = 'tagged';
}
export const tagged = new Tagged(shared); //~ impure import-write: shared.js
