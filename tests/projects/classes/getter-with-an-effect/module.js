class Lazy {
  get value() {
    globalThis.loaded = true;
    return 1;
  }
}
const lazy = new Lazy();
export const value = lazy.value; //~ impure global-write: globalThis.loaded via Lazy.value
