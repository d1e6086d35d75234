exports = module.exports = { run: () => console.log('run') };
exports.run(); //~ impure console
module.exports.run(); //~ impure console
