exports.total = 1;
if (arguments.length === 5) console.log('wrapped'); //~ impure console
if (arguments.length !== 5) console.log('never');
