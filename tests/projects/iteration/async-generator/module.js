async function* events() {
  console.log('started');
  yield 1;
}
export const pending = events();
pending.next(); //~ impure console via events
for await (const event of events()); //~ impure console via events //~ ambient suspend
