//# globals: u
export const either = false || u;
export const both = true && u;
export const present = u ?? 1;
export const kept = u || 'default';
