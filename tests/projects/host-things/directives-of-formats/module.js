//# environment: node
import { format } from 'node:util';
class Named {
  toString() {
    return (globalThis.text = 'a');
  }
}
const number = { valueOf: () => (globalThis.number = 1) };
const json = { toJSON: () => (globalThis.json = 1) };
export const texts = [
  format('%s', new Named()), //~ impure global-write: globalThis.text
  format('%d', number), //~ impure global-write: globalThis.number
  format('%j', json), //~ impure global-write: globalThis.json
  format('%c', json),
  format('100%% %s %d', 'a', 1),
  format('of', number, json, new Named()),
];
