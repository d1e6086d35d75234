class Base {
  #run = () => { globalThis.base = true; };
  start() {
    this.#run();
  }
}
class Derived extends Base {
  #run = () => {};
  stop() {
    this.#run();
  }
}
const derived = new Derived();
derived.stop();
derived.start(); //~ impure global-write: globalThis.base
