// As test runners do, which fake timers must not stop.
const setTimeout = globalThis.setTimeout;
const queue = [];
let waiting;

export function enqueue(task) {
  queue.push(task);
  if (!waiting) waiting = setTimeout(run, 0);
}
function run() {
  queue.shift()();
  if (queue.length > 0) waiting = setTimeout(run, 0);
  else waiting = null;
}
const delay = (task) => [task];
let last;
export function wait(task) {
  last = delay(task); //~ changed module last via wait
}
