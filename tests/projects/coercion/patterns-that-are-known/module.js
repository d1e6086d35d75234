const log = () => console.log('x');
if (!/^v(\d+)\.(\d+)/.test('v1.22')) log();
const found = /^v(\d+)\.(\d+)?/.exec('v1.22');
if (found === null || found[1] !== '1' || found[2] !== '22' || found.length !== 3 || found.index !== 0) log();
if (/^x/.exec('abc') !== null) log();
if ('a.b.c'.replace(/\./g, '-') !== 'a-b-c') log();
if ('ab'.replace(/(a)(b)/, '$2$1$$') !== 'ba$') log();
if ('abc'.replace(/b/, (match, at) => match + at) !== 'ab1c') log();
'abc'.replace(/x/g, log);
'abc'.replace(/b/g, log); //~ impure console via log
const flagged = /a/g;
if (flagged.test('a')) log(); //~ impure console via log
// As long as trying every way would take: nothing is told.
if (/^(a+)+$/.test('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaab')) log(); //~ impure? console via log
// A pattern with something that is not followed.
if (/(?<=a)b/.test('cb')) log(); //~ impure? console via log
