export const sorted = [3, 1].sort((left, right) => left - right);
export const text = 'abc'.replace(/b/u, (match) => match.toUpperCase());
'abc'.replace(/b/gu, () => (globalThis.replaced = 1)); //~ impure? global-write
