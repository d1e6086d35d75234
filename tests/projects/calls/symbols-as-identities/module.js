export const key = Symbol('key');
export const table = { [key]: 1 };
export const shared = Symbol.for('key');
