async function start() {
  await 0;
  console.log('later');
}
start(); //~ impure console via start
