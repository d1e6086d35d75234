import { handlers } from './handlers.js';
handlers.quiet();
handlers.loud(); //~ impure console
