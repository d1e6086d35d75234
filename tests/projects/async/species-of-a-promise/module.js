class Traced extends Promise {
  static get [Symbol.species]() {
    console.log('species');
    return Promise;
  }
}
export const next = new Traced(() => {}).then(() => {}); //~ impure console
