class Lazy {
  get value() {
    globalThis.loaded = true;
    return 1;
  }
  get value() {
    return 2;
  }
}
export const value = new Lazy().value;
