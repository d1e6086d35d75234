exports = { run: () => console.log('never exported') };
exports.extra = 1;
module.exports.run?.();
