const functions = [Math.abs, Math.ceil, Math.floor, Math.round, Math.trunc, Math.sign, Math.sqrt, Math.cbrt, Math.exp, Math.log, Math.sin, Math.cos, Math.tan, Math.asin, Math.acos, Math.atan];
const any = functions[Math.floor(Math.random() * functions.length)]; //~ ambient random
const a = (x) => any(x);
const b = (x) => a(x) + a(x) + a(x) + a(x) + a(x) + a(x);
const c = (x) => b(x) + b(x) + b(x) + b(x) + b(x) + b(x);
const d = (x) => c(x) + c(x) + c(x) + c(x) + c(x) + c(x);
const e = (x) => d(x) + d(x) + d(x) + d(x) + d(x) + d(x);
const f = (x) => e(x) + e(x) + e(x) + e(x) + e(x) + e(x);
export const sum = f(1) + f(2) + f(3); //~ unknown budget: evaluation steps
