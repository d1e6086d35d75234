//# environment: node
import { format, inspect } from 'node:util';
const shown = { [inspect.custom]: () => (globalThis.shown = 'shown') };
const registered = { [Symbol.for('nodejs.util.inspect.custom')]: () => (globalThis.registered = 'shown') };
class Plain {
  toString() {
    globalThis.never = 1;
  }
  get size() {
    return (globalThis.never = 1);
  }
}
export const texts = [
  inspect(shown), //~ impure global-write: globalThis.shown
  inspect({ list: [registered] }), //~ impure global-write: globalThis.registered
  format('%o', shown), //~ impure global-write: globalThis.shown
  inspect(new Plain()),
  inspect(shown, { customInspect: false }),
  inspect([1, { a: 'b' }, new Map([[1, 2]])]),
];
