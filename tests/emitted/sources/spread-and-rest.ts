function sum(...numbers: number[]): number { return numbers.reduce((total, next) => total + next, probe(0)); }
const list = [1, ...[2, 3], ...new Set([4])];
const extra = { b: 2, get c() { return probe(3); } };
const merged = { a: 1, ...extra, ...null };
const { a, ...others } = merged;
const [first, , ...remaining] = list;
export const total = sum(...list, ...[a, first as number]);
export const date = new Date(...([2020, 1] as [number, number]));
export const rest = [others, remaining];
export const unused = (...given: number[]) => never(given);
export const applied = Math.max(...list, ...'12'.split('').map(Number));
