let added = 0;
class Counting extends Set {
  add(value) {
    added++;
    return super.add(value);
  }
}
function* two() {
  yield 1;
  if (added === 0) globalThis.never = 1;
  yield 2;
}
export const numbers = new Counting(two());
