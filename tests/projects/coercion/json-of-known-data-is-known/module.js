const key = JSON.stringify([1, 'a', { b: null, c: undefined, d: () => 1 }]);
if (key !== '[1,"a",{"b":null}]') console.log('never');
const cache = { [key]: 1 };
if (!(key in cache)) console.log('never');
if (JSON.stringify({ a: [true] }, null, 2).split('\n').length === 5) globalThis.lines = 5; //~ impure global-write
if (JSON.stringify({ toJSON: () => 'x' }) !== '"x"') globalThis.other = 1; //~ impure? global-write: globalThis.other
