import './own.js';
import './sink.js';
import { debug, log } from './state.js';
if (debug) console.log('a load before has switched it on'); //~ impure? console
log('a load before has set where'); //~ unknown unknown-property
