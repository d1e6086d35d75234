module.exports = function () { console.log('whole'); };
