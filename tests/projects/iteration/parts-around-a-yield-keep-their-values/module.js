const target = { taken: [], take(value) { this.taken.push(value); } };
function* takes() {
  target.take(yield 1);
}
const taking = takes();
taking.next();
target.take = () => console.log('never');
taking.next('given');
if (target.taken[0] !== 'given') globalThis.never = 1;

let counter = 1;
function* adds() {
  return counter + (yield 0);
}
const adding = adds();
adding.next();
counter = 10;
if (adding.next(1).value === 2) globalThis.sum = 1; //~ impure global-write
