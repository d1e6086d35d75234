const handlers = { a: () => 1, b: () => (globalThis.b = 1) };
for (const name in handlers) handlers[name](); //~ impure global-write: globalThis.b
