exports.a = 1;
if (process.argv.length > 99) return; //~ ambient platform
console.log('continued'); //~ impure? console
return;
console.log('never');
