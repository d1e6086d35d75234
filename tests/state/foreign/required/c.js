module.exports = { n: 1 };
