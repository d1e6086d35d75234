import { use } from './state.js';
use({ write(text) { console.log(text); } }); //~ impure import-write
