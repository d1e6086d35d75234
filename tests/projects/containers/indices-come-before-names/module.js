const made = { b: 1, 2: 1 };
made[1] = 1;
let order = '';
for (const key in made) order += key;
if (order === '12b') globalThis.enumerated = true; //~ impure global-write: globalThis.enumerated
if (Object.keys(made)[0] === '1') globalThis.listed = true; //~ impure global-write: globalThis.listed
const calls = [];
void { ...{ get a() { calls.push('a'); return 1; }, get 0() { calls.push('0'); return 1; } } };
if (calls[0] === '0') globalThis.copied = true; //~ impure global-write: globalThis.copied
