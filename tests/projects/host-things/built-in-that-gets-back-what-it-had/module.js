import { callers, forgets, keepsAnother, silently } from './stack.js';
callers();
silently(() => {});
forgets(); //~ impure builtin-write: Error.prepareStackTrace //~ ambient random
keepsAnother(); //~ impure builtin-write: Error.stackTraceLimit
const before = Error.prepareStackTrace;
Error.prepareStackTrace = undefined; //~ impure builtin-write: Error.prepareStackTrace
Error.prepareStackTrace = before; //~ impure builtin-write: Error.prepareStackTrace
