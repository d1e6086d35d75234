class Quiet extends Map {}
class Loud extends Map {
  set(key, value) {
    console.log(key);
    return super.set(key, value);
  }
}
export const a = new Quiet([['a', 1]]);
export const b = new Loud([['a', 1]]); //~ impure console via Loud.set
