const reducers = { '@@init': () => { globalThis.initialised = true; } };
for (const name in reducers) reducers[name](); //~ impure global-write: globalThis.initialised
