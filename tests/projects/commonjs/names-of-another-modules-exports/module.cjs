const library = require('./library.cjs');
const copy = {};
for (const key of Object.getOwnPropertyNames(library)) Object.defineProperty(copy, key, { get: () => library[key], enumerable: true });
copy.pure();
copy.effect(); //~ impure global-write: globalThis.called
