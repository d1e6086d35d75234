let crypto;
let other;
exports.hash = (text) => {
  crypto = require('node:crypto');
  other = require('./other.js');
  return other.hex(crypto.createHash('sha256').update(text));
};
