/** Numbers that look random and are the same on every machine. */
export interface RandomSource {
  /** A whole number from 0 to `bound`, exclusive. */
  below(bound: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly [Item, ...Item[]]): Item;
}

/** Marsaglia's xorshift with 32 bits. Near seeds give unrelated sequences: the first numbers are thrown away. */
export function randomSource(seed: number): RandomSource {
  let state = (Math.imul(seed + 1, 0x9e3779b1) | 0) || 1;
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state >>> 0;
  };
  for (let warmUp = 0; warmUp < 8; warmUp++) next();
  const below = (bound: number): number => next() % bound;
  return { below, chance: (probability) => next() / 2 ** 32 < probability, pick: (items) => items[below(items.length)] as (typeof items)[0] };
}
