import { settings, enable } from './table.js';
enable(); //~ impure import-write
if (settings.debug) console.log('this load has switched it on'); //~ impure? console
