const { run } = process.env.DEBUG ? require('./loud.cjs') : require('./quiet.cjs'); //~ ambient environment //~ ambient environment
exports.value = run(); //~ impure? console
if (false) require('./missing.cjs');
