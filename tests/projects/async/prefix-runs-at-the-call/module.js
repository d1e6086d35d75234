async function start() {
  console.log('now');
  await 0;
}
start(); //~ impure console via start
export const later = async () => console.log('never');
