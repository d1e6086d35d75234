const library = require('./library.cjs');
const copy = {};
for (const key in library) if ({}.hasOwnProperty.call(library, key)) copy[key] = library[key];
copy.shared();
