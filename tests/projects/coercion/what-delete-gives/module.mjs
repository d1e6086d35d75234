const own = { a: 1 };
if (!delete own.a) console.log('never');
if (delete own.b) console.log('deleted'); //~ impure console
