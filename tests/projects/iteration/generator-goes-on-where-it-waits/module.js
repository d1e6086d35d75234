function* three() {
  yield 1;
  yield 2;
  console.log('third');
}
const twice = three();
twice.next();
twice.next();
const thrice = three();
thrice.next();
thrice.next();
thrice.next(); //~ impure console

function* total() {
  let sum = 0;
  for (;;) {
    const given = yield sum;
    sum = sum + given;
  }
}
const adding = total();
adding.next();
adding.next(3);
if (adding.next(4).value !== 7) globalThis.never = 1;
if (adding.next(5).value === 12) globalThis.sum = 1; //~ impure global-write
