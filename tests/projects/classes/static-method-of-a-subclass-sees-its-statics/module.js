class Base {
  static notify() {}
  static start() {
    this.notify();
  }
}
class Loud extends Base {
  static notify() {
    globalThis.started = true;
  }
}
Base.start();
Loud.start(); //~ impure global-write: globalThis.started via Base.start > Loud.notify
