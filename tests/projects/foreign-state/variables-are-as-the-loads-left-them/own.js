import { debug, setDebug } from './state.js';
setDebug(true); //~ impure import-write
if (debug) console.log('this load has switched it on'); //~ impure? console
