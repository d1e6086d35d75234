//# environment: node
import { EventEmitter } from 'node:events';
class Capturing extends EventEmitter {
  constructor() {
    super({ captureRejections: true });
  }
  [Symbol.for('nodejs.rejection')]() {
    globalThis.rejected = true;
  }
}
const emitter = new Capturing();
emitter.on('a', async () => {
  throw new Error('a');
});
emitter.on('b', async () => {});
emitter.emit('b');
emitter.emit('a'); //~ impure? global-write: globalThis.rejected
