//# environment: node
import assert from 'node:assert';
const fail = () => {
  throw new Error('failed');
};
class Expected extends Error {
  static [Symbol.hasInstance]() {
    globalThis.asked = true;
    return true;
  }
}
assert.throws(fail, Expected); //~ impure? global-write: globalThis.asked
assert.throws(fail, { get message() { return (globalThis.message = 'failed'); } }); //~ impure? global-write: globalThis.message
assert.throws(fail, /failed/);
