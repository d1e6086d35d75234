const count = (n) => (n === 0 ? 0 : 1 + count(n - 1));
export const thousand = count(1000);
