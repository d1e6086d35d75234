const a = (x) => [x, x].length;
const b = (x) => a(x) + a(x) + a(x) + a(x) + a(x) + a(x);
const c = (x) => b(x) + b(x) + b(x) + b(x) + b(x) + b(x);
const d = (x) => c(x) + c(x) + c(x) + c(x) + c(x) + c(x);
const e = (x) => d(x) + d(x) + d(x) + d(x) + d(x) + d(x);
const f = (x) => e(x) + e(x) + e(x) + e(x) + e(x) + e(x);
const g = (x) => f(x) + f(x) + f(x) + f(x) + f(x) + f(x);
const h = (x) => g(x) + g(x) + g(x) + g(x) + g(x) + g(x);
export const count = h(1) + h(2); //~ unknown budget: evaluation steps
