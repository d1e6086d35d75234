//# globals: u
export const chosen = u ? 1 : 2;
export const nested = u ? (u ? [] : {}) : null;
