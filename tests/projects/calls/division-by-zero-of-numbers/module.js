export const values = [1 / 0, 0 / 0, 1 % 0, Math.sqrt(-1)];
