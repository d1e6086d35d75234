//# globals: u
export const missing = u == null || undefined != u;
