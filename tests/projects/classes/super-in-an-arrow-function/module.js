class Base {
  run() {
    globalThis.ran = true;
  }
}
class Derived extends Base {
  run() {
    [1].forEach(() => super.run());
  }
}
new Derived().run(); //~ impure global-write: globalThis.ran
