async function start(value = console.log('default')) {
  throw new Error('rejected');
}
start().catch(() => {}); //~ impure console via start
