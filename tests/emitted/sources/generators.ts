function* numbers(limit: number): Generator<number, string, undefined> {
  for (let index = 0; index < limit; index++) yield probe(index);
  return 'done';
}
function* all() { yield* numbers(2); yield 9; try { yield 1; } finally { probe(0); } }
export const list = [...all()];
export const [first] = numbers(3);
export const table = new Map([...numbers(2)].map((number) => [number, String(number)] as const));
export const idle = (function* () { yield never(0); })();
export const object = { *[Symbol.iterator]() { yield probe(1); } };
export const copied = Array.from(object);
