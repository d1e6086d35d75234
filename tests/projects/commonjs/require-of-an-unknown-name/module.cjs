const name = process.env.PLUGIN; //~ ambient environment
module.exports = require(name); //~ unknown computed-load
