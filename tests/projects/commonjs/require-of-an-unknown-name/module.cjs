const name = process.env.PLUGIN; //~ ambient environment //~ ambient environment
module.exports = require(name); //~ unknown computed-load
