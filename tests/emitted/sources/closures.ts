function outer(this: unknown, a = probe(1), b = () => a) { const inner = () => [typeof arguments, arguments.length, this === undefined]; a += 1; return [inner(), b()]; }
export const result = outer();
export const self = function fact(n: number): number { return n < 2 ? probe(1) : n * fact(n - 1); };
export const six = self(3);
export const bound = outer.bind(null, never);
var hoisted = typeof later; function later() { return never(1); }
export { hoisted };
try { null!; throw new Error('x'); } catch { probe('caught'); }
