import { settings } from './other.js';
const copy = structuredClone(settings); //~ impure global-write: globalThis.asked
copy.list.push(2);
copy.level = 3;
