import { Base } from './base.js';
class Derived extends Base {
  #run = () => {};
  stop() {
    this.#run();
  }
}
new Derived().start(); //~ impure global-write: globalThis.base
