class Base {
  constructor() {
    this.start();
  }
  start() {}
}
class Loud extends Base {
  start() {
    globalThis.started = true;
  }
}
export const quiet = new Base();
export const loud = new Loud(); //~ impure global-write: globalThis.started
