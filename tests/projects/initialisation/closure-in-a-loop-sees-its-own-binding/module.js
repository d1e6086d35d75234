const runs = [];
for (let index = 0; index < 2; index++) runs.push(() => index);
if (runs[0]() === 0 && runs[1]() === 1) globalThis.own = true; //~ impure global-write: globalThis.own
