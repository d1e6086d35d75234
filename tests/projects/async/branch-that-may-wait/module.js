const slow = Date.now() > 0; //~ ambient time
async function start() {
  if (slow) await 0;
  console.log('ready');
}
start(); //~ impure console via start
