const name = './other.cjs';
module.exports = [require('./other.cjs').size.toFixed(), require(name).size.toFixed()];
