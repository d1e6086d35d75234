class Base {
  get value() {
    return this.read();
  }
  read() {
    return 1;
  }
}
class Loud extends Base {
  read() {
    globalThis.read = true;
    return 2;
  }
}
export const quiet = new Base().value;
export const loud = new Loud().value; //~ impure global-write: globalThis.read
