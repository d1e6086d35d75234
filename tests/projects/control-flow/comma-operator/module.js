export const last = ((globalThis.first = 1), 2); //~ impure global-write: globalThis.first
