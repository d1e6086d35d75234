//# environment: node

import { EventEmitter } from 'node:events';
const emitter = new EventEmitter();
emitter.on('newListener', (event) => { globalThis.heard = event; });
emitter.on('end', () => {}); //~ impure global-write: globalThis.heard
