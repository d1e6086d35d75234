function* inner() {
  console.log('inner');
  return () => console.log('result');
}
function* outer() {
  const task = yield* inner();
  task();
}
export const pending = outer();
export const list = [...pending]; //~ impure console via outer > inner //~ impure console: task
