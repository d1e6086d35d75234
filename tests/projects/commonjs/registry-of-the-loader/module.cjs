delete require.cache[__filename]; //~ impure builtin-write
require.extensions['.txt'] = () => {}; //~ impure builtin-write
exports.file = require.resolve('./module.cjs');
exports.here = [__dirname, __filename, module.id];
