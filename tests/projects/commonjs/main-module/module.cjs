exports.run = () => console.log('run');
if (require.main === module) exports.run(); //~ impure? console
if (!module.parent) exports.run(); //~ impure? console
