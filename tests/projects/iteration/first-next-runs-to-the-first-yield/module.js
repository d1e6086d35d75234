function* steps() {
  yield console.log('first');
  console.log('second');
}
const pending = steps();
pending.next(); //~ impure console //~ impure? console
