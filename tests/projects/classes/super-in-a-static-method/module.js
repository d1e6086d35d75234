class Base {
  static run() {
    globalThis.ran = true;
  }
}
class Derived extends Base {
  static run() {
    super.run();
  }
}
Derived.run(); //~ impure global-write: globalThis.ran via Derived.run > Base.run
