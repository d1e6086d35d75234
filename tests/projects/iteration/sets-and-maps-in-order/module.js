const tasks = new Set([() => {}, () => console.log('second')]);
const named = new Map([['quiet', () => {}], ['loud', () => console.log('loud')]]);
for (const task of new Set([() => {}])) task();
for (const task of tasks) task(); //~ impure console
for (const [, task] of named) task(); //~ impure console
named.get('quiet')();
named.get('loud')(); //~ impure console
