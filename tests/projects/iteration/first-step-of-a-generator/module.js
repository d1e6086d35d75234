function* ends() {
  return 1;
}
const end = ends().next();
if (!end.done || end.value !== 1) globalThis.never = 1;

function* goesOn() {
  yield 1;
}
const other = goesOn();
other.next();
if (other.next().done) globalThis.done = 1; //~ impure global-write
