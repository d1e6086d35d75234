//# environment: node

import { EventEmitter } from 'node:events';
const emitter = new EventEmitter();
emitter.on('start', (name) => { globalThis[name] = true; });
emitter.once('start', () => { globalThis.first = true; });
emitter.emit('start', 'a'); //~ impure global-write: globalThis[name] //~ impure global-write: globalThis.first
emitter.emit('start', 'b'); //~ impure global-write: globalThis[name]
