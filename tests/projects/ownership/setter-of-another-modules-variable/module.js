import { configure } from './settings.js';
configure(1); //~ impure import-write: assigns `port`, which belongs to settings.js via configure
