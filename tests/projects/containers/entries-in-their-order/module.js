const evict = (key) => { globalThis.evicted = key; };
class Cache {
  #entries = new Map();
  constructor(limit) { this.limit = limit; }
  set(key, value) {
    this.#entries.delete(key);
    this.#entries.set(key, value);
    if (this.#entries.size > this.limit) this.drop(this.#entries.keys().next().value);
    return this;
  }
  drop(key) { if (key === 'b') evict(key); this.#entries.delete(key); }
  get size() { return this.#entries.size; }
}
const cache = new Cache(2).set('a', 1).set('b', 2).set('a', 3);
if (cache.size !== 2) evict('none');
export const other = new Cache(1).set('a', 1).set('c', 2).size;
cache.set('c', 4); //~ impure global-write: globalThis.evicted
