module.exports = process.env.NODE_ENV === 'production' ? require('./small.cjs') : require('./large.cjs'); //~ ambient environment //~ ambient environment
