const fix = (step) => ((x) => step((y) => x(x)(y)))((x) => step((y) => x(x)(y)));
const factorial = fix((self) => (n) => (n === 0 ? 1 : n * self(n - 1)));
export const result = factorial(3);
