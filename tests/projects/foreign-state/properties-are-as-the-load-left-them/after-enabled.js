import './enabled.js';
import { settings } from './table.js';
if (settings.debug) console.log('a load before has switched it on'); //~ impure? console
