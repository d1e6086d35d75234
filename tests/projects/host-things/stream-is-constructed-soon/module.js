//# environment: node
import { Readable, Writable } from 'node:stream';
export const read = new Readable({ construct: (done) => done((globalThis.constructed = undefined)) }); //~ impure? global-write: globalThis.constructed
class Sink extends Writable {
  _construct(done) {
    globalThis.sunk = 1;
    done();
  }
}
export const sink = new Sink(); //~ impure? global-write: globalThis.sunk
export const plain = new Readable({ read() { globalThis.never = 1; } });
