class Pattern extends RegExp {
  static get [Symbol.species]() {
    globalThis.asked = 1;
    return RegExp;
  }
}
export const parts = 'a-b'.split(new Pattern('-')); //~ impure global-write: globalThis.asked
export const text = 'a-b'.replace(new Pattern('-'), '');
