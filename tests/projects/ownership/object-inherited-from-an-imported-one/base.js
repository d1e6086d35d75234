export const base = { list: [] };
