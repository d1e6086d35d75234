class Quiet {
  static [Symbol.hasInstance]() {
    return true;
  }
}
const loud = { [Symbol.hasInstance]: () => console.log('tested') ?? true };
export const a = {} instanceof Quiet;
export const b = {} instanceof loud; //~ impure console
