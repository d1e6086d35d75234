//# environment: node
import { inspect } from 'node:util';
const counted = {
  get size() {
    return (globalThis.size = 1);
  },
};
inspect(counted);
inspect(counted, { getters: true }); //~ impure global-write: globalThis.size
inspect({}, { get depth() { return (globalThis.depth = 1); } }); //~ impure global-write: globalThis.depth
