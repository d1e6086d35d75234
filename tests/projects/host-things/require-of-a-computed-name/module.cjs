module.exports = require(`./${Math.random()}`); //~ unknown computed-load: whose name is computed //~ ambient random
