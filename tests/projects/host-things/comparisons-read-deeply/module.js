//# environment: node
import assert from 'node:assert';
import { isDeepStrictEqual } from 'node:util';
const lazy = () => ({
  inner: {
    get size() {
      globalThis.size = 1;
      return 1;
    },
  },
});
export const equal = isDeepStrictEqual(lazy(), { inner: { size: 1 } }); //~ impure global-write: globalThis.size
assert.deepEqual(lazy(), { inner: { size: 1 } }); //~ impure global-write: globalThis.size
assert.deepStrictEqual({ a: [1] }, { a: [1] });
