import { EventEmitter } from 'node:events';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';

const note = (value) => {
  globalThis.seen = true;
  return value;
};

export const replaced = 'a'.replace('a', () => ({ toString: () => note('b') })); //~ impure? global-write: globalThis.seen
export const tested = RegExp.prototype.test.call({ exec: () => note(null) }, 'a'); //~ impure global-write: globalThis.seen
const settled = Promise.resolve(1);
Object.defineProperty(settled, 'constructor', { get: () => note(Promise) });
export const same = Promise.resolve(settled); //~ impure global-write: globalThis.seen
export const cloned = structuredClone(Object.defineProperty(new Error('a'), 'name', { get: () => note('b') })); //~ impure global-write: globalThis.seen
export const digest = crypto.subtle.digest({ get name() { return note('SHA-256'); } }, new Uint8Array(1)); //~ impure global-write: globalThis.seen
export const variable = new WebAssembly.Global({ value: 'i32' }, { valueOf: () => note(1) }); //~ impure global-write: globalThis.seen
// A pair may be anything that can be iterated.
export const pairs = new URLSearchParams([{ [Symbol.iterator]: () => ['a', 'b'].values() }]);
export const packed = gzipSync('a', { get level() { return note(1); } }); //~ impure global-write: globalThis.seen
export const filled = Buffer.alloc(1).fill({ valueOf: () => note(1) }); //~ impure global-write: globalThis.seen
export const part = new Blob(['a']).slice({ valueOf: () => note(0) }); //~ impure global-write: globalThis.seen
export const packing = new CompressionStream({ toString: () => note('gzip') }); //~ impure global-write: globalThis.seen

const emitter = new EventEmitter();
const listener = () => {};
emitter.on('removeListener', () => note());
emitter.on('a', listener);
emitter.off('a', listener); //~ impure? global-write: globalThis.seen
Readable.from((function* () { yield note(1); })()).on('data', () => {}); //~ unknown unmodelled: runs methods of the stream
