import { hooks } from './library.js';
import { plain } from './hooks.js';
hooks.locale('a');
hooks.count(); //~ impure global-write: globalThis.counted
plain.missing(); //~ impure throw: not a function
