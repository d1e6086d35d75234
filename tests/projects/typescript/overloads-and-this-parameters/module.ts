function run(task: string): void;
function run(task: () => void): void;
function run(this: void, task: unknown) {
  if (typeof task === 'function') task();
}
run('name');
run(() => console.log('called')); //~ impure console
