var declared = 1;
function named() {}
if (delete declared) console.log('never');
if (delete named || delete exports) console.log('never');
if (!delete declared) console.log('kept'); //~ impure console
const frozen = Object.freeze({ a: 1 });
if (!delete frozen.a) console.log('refused'); //~ impure? console
if (!delete (() => 1)()) console.log('never');
