const a = require('./a.cjs');
exports.value = () => a.early();
