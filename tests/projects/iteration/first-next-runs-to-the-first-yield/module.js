function* steps() {
  yield console.log('first');
  console.log('second');
}
const pending = steps();
pending.next(); //~ impure console
const resumed = steps();
resumed.next(); //~ impure console
resumed.next(); //~ impure? console
