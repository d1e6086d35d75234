/** Below this, layers are merged whatever the size of the map. */
const LEAST_LAYER = 64;

/**
 * A map whose versions share what they have in common: changing a few of n entries costs in the order of the square root
 * of n, and older versions stay as they are. Changes lie in a layer above; a layer that has outgrown the square root of
 * the map is merged.
 */
export class LayeredMap<Key, Value> {
  private readonly base: ReadonlyMap<Key, Value>;
  /** Undefined: removed. */
  private readonly changes: ReadonlyMap<Key, Value | undefined>;

  private constructor(base: ReadonlyMap<Key, Value>, changes: ReadonlyMap<Key, Value | undefined>) {
    this.base = base;
    this.changes = changes;
  }

  /** Takes over the map: nobody may change it afterwards. */
  static from<Key, Value>(map: ReadonlyMap<Key, Value>): LayeredMap<Key, Value> {
    return new LayeredMap(map, new Map());
  }

  get(key: Key): Value | undefined {
    return this.changes.has(key) ? this.changes.get(key) : this.base.get(key);
  }

  /** Entries in no particular order. */
  *entries(): Generator<readonly [Key, Value]> {
    for (const entry of this.base) if (!this.changes.has(entry[0])) yield entry;
    for (const [key, value] of this.changes) if (value !== undefined) yield [key, value];
  }

  /** A version with these entries; undefined removes one. */
  with(entries: ReadonlyMap<Key, Value | undefined>): LayeredMap<Key, Value> {
    const changes = new Map(this.changes);
    for (const [key, value] of entries) changes.set(key, value);
    if (changes.size < Math.max(LEAST_LAYER, Math.sqrt(this.base.size))) return new LayeredMap(this.base, changes);
    const base = new Map(this.base);
    for (const [key, value] of changes) {
      if (value === undefined) base.delete(key);
      else base.set(key, value);
    }
    return LayeredMap.from(base);
  }
}
