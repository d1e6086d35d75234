class Coded extends Error {
  get name() { globalThis.named = true; return 'Coded'; }
}
const coded = new Coded('a');
export const text = String(coded); //~ impure global-write: globalThis.named
