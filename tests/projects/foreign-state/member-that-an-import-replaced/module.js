import { formats } from './library.js';
import './plugin.js';
formats.show(); //~ impure? console: console.log
