exports.run = () => console.log('run');
if (require.main === module) exports.run(); //~ ambient platform
if (!module.parent) exports.run(); //~ impure? console
