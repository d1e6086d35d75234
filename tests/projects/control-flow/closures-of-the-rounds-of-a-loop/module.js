const made = [];
for (let i = 0; i < 3; i++) made.push(() => i);
for (const name of ['x', 'y']) made.push(() => name);
for (const key in { p: 1, q: 2 }) made.push(() => key);
if (made[1]() !== 1 || made[4]() !== 'y' || made[5]() !== 'p') globalThis.wrong = true;
const runs = [];
for (const run of [() => {}, () => { globalThis.second = true; }]) runs.push(() => run());
runs[0]();
runs[1](); //~ impure global-write: globalThis.second
