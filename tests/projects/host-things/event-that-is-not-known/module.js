//# environment: node

import { EventEmitter } from 'node:events';
const emitter = new EventEmitter();
emitter.on('end', () => { globalThis.ended = true; });
emitter.emit(String(Math.random())); //~ impure? global-write: globalThis.ended //~ ambient random
