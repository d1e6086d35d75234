const before = process.chdir;
process.chdir = (directory) => before.call(process, directory); //~ impure builtin-write
// As the new function inherits from the old one, this does not throw.
if (Object.setPrototypeOf) Object.setPrototypeOf(process.chdir, before);

globalThis.setTimeout = (callback) => callback(); //~ impure global-write
setTimeout(() => console.log('called at once')); //~ impure? console //~ impure? timer
