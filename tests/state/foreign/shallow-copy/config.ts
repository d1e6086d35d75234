export const config = { nested: { level: 1 } };
