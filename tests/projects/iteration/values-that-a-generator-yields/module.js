function* tasks() {
  yield () => {};
  yield () => console.log('second');
}
const [first] = tasks();
first();
for (const task of tasks()) task(); //~ impure console
