import { EventEmitter } from 'node:events';
import { createHash } from 'node:crypto';
import path from 'node:path';
import { promisify } from 'node:util';

export const joined = path.join('a', `${process.version}`); //~ ambient platform
export const made = Buffer.concat([Buffer.from('a'), Buffer.alloc(2)]);
export const safe = [1, 'b'].map((part) => {
  try {
    return path.join(part);
  } catch {
    return 'none';
  }
});
export const perhaps = (value) => Buffer.from(value);
export const emitter = new EventEmitter();
export const text = new URL('/a', 'https://example.com/').href;
if (globalThis.isBroken) createHash(5);

new EventEmitter().on('change', 'not a function'); //~ impure throw: with an argument that is no function
