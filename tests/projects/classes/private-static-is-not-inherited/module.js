class Base {
  static #load() { return 1; }
  static start() { return this.#load(); }
}
class Derived extends Base {}
export const one = Base.start();
try {
  Derived.start();
} catch {
  globalThis.caught = true; //~ impure global-write: globalThis.caught
}
