class Counter {
  static #total = 0;
  static { this.#total = 1; console.log(Counter.total); } //~ impure console
  static get total() { return this.#total; }
}
export const total = Counter.total;
