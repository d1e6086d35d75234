let task = () => {};
async function start() {
  await 0;
  task();
}
start(); //~ impure console via start > task
task = () => console.log('set by the load');
