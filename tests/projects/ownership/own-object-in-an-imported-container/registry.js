export const registry = { plugins: [] };
