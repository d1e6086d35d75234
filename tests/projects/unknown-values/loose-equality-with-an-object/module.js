//# globals: u
const own = { valueOf: () => (globalThis.compared = 1) };
export const same = u == {};
export const converted = u == own; //~ impure? global-write: globalThis.compared
