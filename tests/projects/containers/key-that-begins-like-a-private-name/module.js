const routes = { '#home': () => { globalThis.home = true; } };
for (const name of Object.keys(routes)) routes[name](); //~ impure global-write: globalThis.home
