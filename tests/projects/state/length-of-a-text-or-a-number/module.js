//# environment: node
const either = process.env.NUMBER ? 1 : 'abc'; //~ ambient environment //~ ambient environment
if (either.length === undefined) console.log('a number'); //~ impure? console
