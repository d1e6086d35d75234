import { parentPort } from 'node:worker_threads';

// The loop of one worker: nobody else enters it.
let busy = false;
const tasks = [];
parentPort?.on('message', async (task) => {
  tasks.push(task);
  if (busy) return;
  busy = true;
  while (tasks.length > 0) parentPort.postMessage(await tasks.shift());
  busy = false;
});
