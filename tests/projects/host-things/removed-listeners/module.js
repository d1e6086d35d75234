//# environment: node

import { EventEmitter } from 'node:events';
const listener = () => { globalThis.ended = true; };
const emitter = new EventEmitter().on('end', listener).on('end', () => { globalThis.last = true; });
emitter.removeListener('end', listener);
emitter.emit('end'); //~ impure? global-write: globalThis.ended //~ impure? global-write: globalThis.last
emitter.removeAllListeners('end').emit('end');
