class Base {
  #run = () => { globalThis.base = true; };
  static start(instance) { instance.#run(); }
}
class Derived extends Base {
  #run = () => { globalThis.derived = true; };
  finish() { this.#run(); }
}
const both = new Derived();
Base.start(both); //~ impure global-write: globalThis.base via Base.start > Base.#run
both.finish(); //~ impure global-write: globalThis.derived via Derived.finish > Derived.#run
