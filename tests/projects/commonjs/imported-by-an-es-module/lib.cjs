exports.named = () => console.log('named');
exports.quiet = () => 1;
