const note = (value) => {
  globalThis.seen = true;
  return value;
};
const closing = () => ({ next: () => ({ done: false, value: 1 }), return: () => note({}) });
const collection = (keys) => ({ size: 1, has: () => false, keys });

if (typeof Iterator === 'function') {
  Iterator.from(closing()).some(() => true); //~ impure? global-write: globalThis.seen
  Iterator.from(closing()).find(() => true); //~ impure? global-write: globalThis.seen
}
if (typeof new Set().union === 'function') {
  new Set([1]).union(collection(() => ({ next: () => note({ done: true }) }))); //~ impure? global-write: globalThis.seen
  new Set([1]).isSupersetOf(collection(closing)); //~ impure? global-write: globalThis.seen
  new Set([1]).union({ ...collection(() => [].values()), size: { valueOf: () => note(1) } }); //~ impure? global-write: globalThis.seen
  new Set([1]).union(collection(() => [2].values()));
}
if (typeof Array.fromAsync === 'function') {
  Array.fromAsync({ [Symbol.asyncIterator]: () => ({ next: () => note(Promise.resolve({ done: true })) }) }); //~ impure? global-write: globalThis.seen
}
