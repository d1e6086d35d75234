const queue = ['a', 'b', 'c'][Symbol.iterator]();
const first = queue.next().value;
const [second] = queue;
if (first !== 'a' || second !== 'b') console.log('never');
const rest = [...queue];
if (rest.length !== 1 || !queue.next().done) console.log('never');
const tags = new Set(['x']);
const walk = tags.values();
tags.add('y');
for (const tag of walk) if (tag === 'y') globalThis.tag = tag; //~ impure global-write
