class Plain extends Array {}
class Loud extends Array {
  static get [Symbol.species]() {
    console.log('species');
    return Array;
  }
}
export const a = new Plain().map((x) => x);
export const b = new Loud().map((x) => x); //~ impure console
