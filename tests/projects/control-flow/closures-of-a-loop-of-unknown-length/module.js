const made = [];
for (const run of [() => {}, () => { globalThis.ran = true; }].concat(globalThis.others ?? [])) made.push(() => run()); 
made[0](); //~ impure? global-write: globalThis.ran //~ unknown unknown-call
