//# globals: u
export const mapped = [1].map(u); //~ unknown unknown-call
export const sorted = [2, 1].sort(u); //~ unknown unknown-call
