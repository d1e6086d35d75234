const parts = require('./parts.cjs');
Object.keys(parts).forEach((key) => {
  if (key !== 'default' && !Object.prototype.hasOwnProperty.call(exports, key)) exports[key] = parts[key];
});
exports.known = exports.last() + exports.f150();
const table = [];
for (let index = 0; index < 300; index++) table[index] = index;
if (table[7] !== 7) globalThis.never = true;
