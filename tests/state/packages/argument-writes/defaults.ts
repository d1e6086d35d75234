export const defaults = { retries: 1, nested: { deep: 1 } };
export const others = { a: 1 };
export const kept = { a: 1 };
