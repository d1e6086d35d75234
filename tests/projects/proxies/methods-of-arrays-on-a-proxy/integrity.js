const note = (value) => {
  globalThis.seen = true;
  return value;
};
const defining = { defineProperty: (target, key, descriptor) => note(Reflect.defineProperty(target, key, descriptor)) };
const describing = { getOwnPropertyDescriptor: (target, key) => note(Reflect.getOwnPropertyDescriptor(target, key)) };
const reading = { get: (target, key) => note(Reflect.get(target, key)) };

Object.freeze(new Proxy({ a: 1 }, defining)); //~ impure? global-write: globalThis.seen
Object.seal(new Proxy({ a: 1 }, defining)); //~ impure? global-write: globalThis.seen
Object.freeze(new Proxy({ a: 1 }, describing)); //~ impure? global-write: globalThis.seen
new Proxy({}, defining).__defineGetter__('a', () => 1); //~ impure global-write: globalThis.seen
export const getter = new Proxy({}, describing).__lookupGetter__('a'); //~ impure global-write: globalThis.seen
export const text = JSON.stringify({}, new Proxy(['a'], reading)); //~ impure global-write: globalThis.seen
export const bound = new Proxy(() => {}, reading).bind(); //~ impure global-write: globalThis.seen //~ impure global-write: globalThis.seen
export const headers = new Headers(new Proxy({ a: '1' }, describing)); //~ impure global-write: globalThis.seen
