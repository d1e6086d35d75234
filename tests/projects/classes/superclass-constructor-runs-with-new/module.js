class Base {
  constructor() {
    globalThis.made = true;
  }
}
class Derived extends Base {}
export { Derived };
export const derived = new Derived(); //~ impure global-write: globalThis.made
