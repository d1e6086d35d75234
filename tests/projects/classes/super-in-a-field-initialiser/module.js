class Base {
  run() {
    globalThis.ran = true;
    return 1;
  }
}
class Derived extends Base {
  result = super.run();
  run() {
    return 2;
  }
}
export const derived = new Derived(); //~ impure global-write: globalThis.ran
