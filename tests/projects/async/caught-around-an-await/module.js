const task = () => console.log('task');
async function start() {
  try {
    await Promise.reject(task);
  } catch (f) {
    f();
  }
}
start(); //~ impure console via start > task
