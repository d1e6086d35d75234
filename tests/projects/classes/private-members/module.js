class Counter {
  #count = 0;
  static #made = 0;
  #step() {
    this.#count += 1;
    return this;
  }
  get #next() {
    return this.#count + 1;
  }
  next() {
    Counter.#made += 1;
    return this.#step().#next;
  }
}
export const next = new Counter().next();
