// Loaded with `--import` before a measured program: writes what the process used to file descriptor 3 when it ends.
// Plain JavaScript, so that no loader takes part in what is measured.
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

function report() {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpuMicroseconds: userCPUTime + systemCPUTime, peakKilobytes: maxRSS }));
}

// Its threads load this as well, and are part of what the process used.
if (isMainThread) {
  process.on('exit', report);
  // The program's own work at its end counts: whoever comes later is put before.
  process.on('newListener', (event, listener) => {
    if (event !== 'exit' || listener === report) return;
    process.off('exit', report);
    queueMicrotask(() => process.on('exit', report));
  });
}
