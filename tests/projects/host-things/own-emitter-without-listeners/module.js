//# environment: node

import { EventEmitter } from 'node:events';
const emitter = new EventEmitter();
emitter.emit('start', 1);
emitter.on('end', () => { globalThis.ended = true; });
emitter.emit('start', 1);
export const count = emitter.listenerCount('end');
