import { Base } from './base.js';
class Derived extends Base {
  hook() {
    globalThis.hooked = 1;
  }
}
new Derived().run(); //~ impure global-write: globalThis.hooked
new Base().run();
