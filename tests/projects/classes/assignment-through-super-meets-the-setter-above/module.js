class Base {
  set size(value) {
    globalThis.size = value;
  }
}
class Derived extends Base {
  set size(value) {
    super.size = value;
  }
}
new Derived().size = 1; //~ impure global-write: globalThis.size via Derived.size > Base.size
