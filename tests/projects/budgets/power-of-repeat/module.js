export const text = 'x'.repeat(1e9);
export const list = new Array(1e9).fill(0);
export const padded = 'x'.padEnd(5e8);
