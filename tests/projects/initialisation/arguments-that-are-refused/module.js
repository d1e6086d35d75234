const list = [];
const self = { name: 'self' };
self.self = self;
export const plain = JSON.stringify({ a: [1, null] });
export const empty = list.reduce((sum, item) => sum + item, 0);
export const every = 'aa'.replaceAll(/a/g, 'b');
export const proto = Object.create(null);
let error = null;
try {
  JSON.stringify(self);
} catch (caught) {
  error = caught;
}
export { error };
Object.defineProperty({}, 'a', { get: undefined, enumerable: true });
if (globalThis.isBroken) list.reduce((sum, item) => sum + item);
const orElse = (action) => { try { return action(); } catch { return null; } };
export const attempts = [
  orElse(() => new URL('http://[')),
  orElse(() => Object.create(1)),
  orElse(() => [].reduce((a) => a)),
];
JSON.stringify({ nested: { self } }); //~ impure throw: something that contains itself
