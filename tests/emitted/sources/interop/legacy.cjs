module.exports = exports = function legacy(value) { return probe(value); };
module.exports.helper = function (value) { return value; };
exports.lazy = function () { return never(0); };
