const even = (n) => n === 0 || odd(n - 1);
const odd = (n) => n !== 0 && even(n - 1);
export const four = even(4);
if (!four) globalThis.wrong = 1;
