const library = require('./library.cjs');
const copy = {};
Object.keys(library).forEach((key) => {
  copy[key] = library[key];
});
copy.shared();
const names = Object.keys(library).map((key) => key.length);
if (names[0] !== 6) globalThis.unreachable = 1;
