function* dialogue() {
  const task = yield;
  task();
}
const talk = dialogue();
talk.next();
talk.next(() => console.log('given')); //~ impure console
