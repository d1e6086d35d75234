class Base {
  constructor(target) {
    return target;
  }
}
class Tagged extends Base {
  tag = 'tagged';
}
const own = { tag: '' };
export const tagged = new Tagged(own);
export const isOwn = tagged === own ? 1 : (globalThis.other = true);
