import { each } from './each.js';
const seen = [];
each(['a', 'b'], (item) => seen.push(item));
export { seen };
