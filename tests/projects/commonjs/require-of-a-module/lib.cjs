exports.quiet = () => 1;
exports.loud = () => console.log('loud');
