const factorial = (n) => (n <= 1 ? 1 : n * factorial(n - 1));
export const result = factorial(5);
if (result !== 120) globalThis.wrong = result;
