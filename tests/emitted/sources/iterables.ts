class Range implements Iterable<number> {
  constructor(readonly from: number, readonly to: number) {}
  [Symbol.iterator](): Iterator<number> { let at = this.from; const { to } = this; return { next: () => (at < to ? { value: probe(at++), done: false } : { value: undefined, done: true }), return: () => { probe('closed'); return { value: undefined, done: true }; } }; }
}
export const all = [...new Range(0, 3)];
for (const number of new Range(0, 9)) if (number > 1) break;
export const [one, two] = new Range(5, 9) as unknown as number[];
export const max = Math.max(...new Range(1, 3));
export const lazy = () => [...new Range(0, 1), never(1)];
