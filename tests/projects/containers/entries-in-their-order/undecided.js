const open = new Set(['a']);
if (globalThis.mode === 'x') { open.add('b'); open.add('c'); } else { open.add('c'); open.add('b'); }
const [, second] = open;
if (second === 'b') globalThis.second = 'b'; //~ impure? global-write
const perhaps = new Map([['a', 1]]);
if (globalThis.mode === 'y') perhaps.set('b', 2);
for (const [key] of perhaps) if (key === 'b') globalThis.seen = key; //~ impure? global-write: globalThis.seen
if (perhaps.size > 1) globalThis.size = 2; //~ impure? global-write: globalThis.size
