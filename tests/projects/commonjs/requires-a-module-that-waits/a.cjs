//# environment: node
exports.functions = require('./functions.mjs');
try {
  exports.waits = require('./waits.mjs');
} catch {
  exports.waits = null;
}
exports.through = require('./through.mjs'); //~ impure throw: requires through.mjs, which waits for something at its top level
