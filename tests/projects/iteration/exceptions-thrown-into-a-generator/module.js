function* guarded() {
  try {
    yield 1;
  } catch (task) {
    task();
  }
}
const pending = guarded();
pending.next();
pending.throw(() => console.log('caught')); //~ impure console
