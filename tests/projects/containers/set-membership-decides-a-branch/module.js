const seen = new Set(['a']);
if (seen.has('b')) globalThis.b = true;
seen.delete('a');
if (seen.has('a')) globalThis.a = true;
seen.add('c');
if (seen.has('c')) globalThis.c = true; //~ impure global-write: globalThis.c
