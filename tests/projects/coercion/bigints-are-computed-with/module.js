let left = 2n;
left--;
left -= 1n;
const factorial = (of) => (of === 0n ? 1n : of * factorial(of - 1n));
export const large = factorial(20n) / (2n ** 8n - 1n);
if (`${5n}` !== '5' || BigInt.asUintN(8, 256n) !== 0n) globalThis.never = 1;
export const inverse = (of) => 1n / of;
export const negative = [1n].map((one) => -one).map((power) => { try { return 2n ** power; } catch { return power; } });
export const unsigned = typeof left === 'bigint' && inverse(left); //~ impure throw: divides a BigInt by zero
