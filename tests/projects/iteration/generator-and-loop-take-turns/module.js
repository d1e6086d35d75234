let task = () => {};
function* steps() {
  yield 1;
  task();
}
for (const step of steps()) task = () => console.log('set by the loop'); //~ impure console
