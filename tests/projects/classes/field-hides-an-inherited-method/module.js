class Base {
  run() {
    globalThis.ran = true;
  }
}
class Quiet extends Base {
  run = () => {};
}
new Quiet().run();
new Base().run(); //~ impure global-write: globalThis.ran
