delete require.cache[__filename]; //~ impure builtin-write //~ ambient platform
require.extensions['.txt'] = () => {}; //~ impure builtin-write //~ ambient platform
exports.file = require.resolve('./module.cjs'); //~ ambient platform
exports.here = [__dirname, __filename, module.id];
