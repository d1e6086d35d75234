const listeners = new Set();
listeners.add(() => {});
for (const listener of listeners) listener();
listeners.add(() => { globalThis.heard = true; });
for (const listener of listeners) listener(); //~ impure global-write: globalThis.heard
listeners.clear();
listeners.forEach((listener) => listener());
