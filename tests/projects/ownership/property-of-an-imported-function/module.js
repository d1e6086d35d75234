import { handler } from './handler.js';
handler.ready = true; //~ impure import-write: writes `handler.ready`, which belongs to handler.js
Object.assign(handler, { label: 'a' }); //~ impure import-write: handler.js
Reflect.set(handler, 'retries', 3); //~ impure import-write: handler.js
Object.defineProperty(handler, 'limit', { value: 1 }); //~ impure import-write: handler.js
Object.freeze(handler); //~ impure import-write: handler.js
