export const table = new Map();
export const names = new Set();
