if (![, 1].hasOwnProperty(0)) console.log('hole'); //~ impure? console
if (![undefined, 1].hasOwnProperty(0)) console.log('no hole');
[, 1].forEach((value) => { if (value === undefined) console.log('hole'); });
