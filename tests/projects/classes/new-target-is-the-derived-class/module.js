class Base {
  constructor() {
    new.target.register();
  }
  static register() {}
}
class Loud extends Base {
  static register() {
    globalThis.registered = true;
  }
}
export const quiet = new Base();
export const loud = new Loud(); //~ impure global-write: globalThis.registered
