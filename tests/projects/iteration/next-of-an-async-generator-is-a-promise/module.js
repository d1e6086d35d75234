async function* numbers() {
  yield 1;
}
class Feed {
  async *lines() {
    yield 'line';
  }
}
export const first = numbers().next().then(({ value }) => value);
export const closed = numbers().return(2).then(({ done }) => done);
new Feed().lines().next().then(({ value }) => console.log(value)); //~ impure console
