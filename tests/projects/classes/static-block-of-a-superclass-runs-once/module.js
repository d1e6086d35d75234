class Base {
  static {
    globalThis.defined = true; //~ impure global-write: globalThis.defined
  }
}
export class Derived extends Base {}
export const derived = new Derived();
