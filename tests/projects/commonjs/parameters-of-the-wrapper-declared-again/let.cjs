let require = 1; //~ impure throw: declares `require`
exports.value = require;
