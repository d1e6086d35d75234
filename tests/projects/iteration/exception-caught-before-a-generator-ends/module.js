(function* () { try { null.x; } catch {} })().next();
console.log('goes on'); //~ impure console
(async function* () { try { null.x; } catch {} })().next();
console.log('still goes on'); //~ impure console
