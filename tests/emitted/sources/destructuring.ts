const source = { a: 1, nested: { list: [1, 2, 3] }, [`k${1}`]: 4 } as any;
const { a, missing = probe(5), nested: { list: [head, ...tail] }, ['k1']: computed, b: renamed = a } = source;
let [x, y = probe(2)] = [1];
[x, y] = [y, x];
({ a: source.z, q: source.q = probe(1) } = source);
function take({ one = never(1), two = 2 } = {}) { return two + one; }
export const nothing = () => take();
export const values = [a, missing, head, tail, computed, renamed, x, y];
for (const [index, { name }] of [{ name: 'n' }].entries()) values.push(index, probe(name));
export const { length } = values;
