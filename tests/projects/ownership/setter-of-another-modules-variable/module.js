import { configure } from './settings.js';
configure(1); //~ impure import-write: assigns `port`, a variable of ./settings.js via configure
