class A {
  start() {
    globalThis.started = true;
  }
}
class B extends A {}
class C extends B {
  start() {
    super.start();
  }
}
export const started = new C().start(); //~ impure global-write: globalThis.started via C.start > A.start
