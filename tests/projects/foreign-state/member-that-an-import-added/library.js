import { hooks } from './hooks.js';
hooks.locale = () => {}; //~ impure import-write: hooks.locale
hooks.count = () => (globalThis.counted = 1); //~ impure import-write: hooks.count
export { hooks };
