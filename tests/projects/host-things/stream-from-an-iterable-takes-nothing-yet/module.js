//# environment: node
import { Readable } from 'node:stream';
function* numbers() {
  globalThis.never = 1;
  yield 1;
}
export const stream = Readable.from(numbers());
export const eager = Readable.from({ [Symbol.iterator]() { globalThis.asked = 1; return numbers(); } }); //~ impure global-write: globalThis.asked
