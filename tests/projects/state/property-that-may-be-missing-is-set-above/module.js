//# globals: u
const base = { set on(value) { globalThis.on = value; } };
const derived = Object.create(base);
if (u) Object.defineProperty(derived, 'on', { value: false, writable: true });
derived.on = true; //~ impure? global-write: globalThis.on
