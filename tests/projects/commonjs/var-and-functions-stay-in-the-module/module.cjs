var ready = true;
function init() {}
exports.ready = ready;
