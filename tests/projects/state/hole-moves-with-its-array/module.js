const list = [1, , 2];
list.shift();
if (!list.hasOwnProperty(0)) console.log('hole'); //~ impure? console
const kept = [, 1, 2];
kept.shift();
if (!kept.hasOwnProperty(0)) console.log('no hole');
