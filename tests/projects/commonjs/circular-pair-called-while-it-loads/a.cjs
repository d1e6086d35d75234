exports.early = () => console.log('early');
require('./b.cjs');
