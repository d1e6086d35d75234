//# globals: u
export const type = typeof u;
export const same = u === 1 || u !== null;
export const list = Array.isArray(u);
export const missing = u == null;
