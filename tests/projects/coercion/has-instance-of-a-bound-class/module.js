class Loud {
  static [Symbol.hasInstance]() {
    console.log('tested');
    return true;
  }
}
const Bound = Loud.bind(null);
export const b = {} instanceof Bound; //~ impure console
