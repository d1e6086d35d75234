const own = { get x() { globalThis.read = 1; return 1; } };
export const x = Reflect.get(own, 'x'); //~ impure global-write: globalThis.read
