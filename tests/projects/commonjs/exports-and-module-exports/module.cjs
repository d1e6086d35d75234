exports.a = () => console.log('a');
module.exports.b = 1;
this.c = 2;
if (exports === module.exports && this === exports) exports.a(); //~ impure console
