export const table = Object.freeze({ a: 1 });
