export const table = new Map([['first', 1]]);
export const names = new Set();
export const isRegistered = (name) => table.has(name);
