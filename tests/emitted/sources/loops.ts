const callbacks: (() => number)[] = [];
outer: for (const name of new Set(['a', 'b', 'c'])) {
  for (let index = 0; index < 3; index++) {
    if (index === 1) continue outer;
    if (name === 'c') break outer;
    callbacks.push(() => index + name.length);
  }
}
export const results = callbacks.map((callback) => callback());
for (const key in { a: 1, b: 2 }) probe(key);
let n = 0;
do { n += 1; const copy = n; callbacks.push(() => never(copy)); } while (n < 3);
const table = new Map<string, number>([['a', 1]]);
for (const [key, value] of table) table.set(key, value + 1);
export const text = [...'héllo'].map((letter) => letter.codePointAt(0));
switch (n) { case 3: { const n = probe(1); callbacks.push(() => n); break; } default: never(0); }
