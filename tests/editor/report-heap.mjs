// Preloaded into the server with --expose-gc: on SIGUSR2, writes the bytes of its heap that are in use, as a line, to
// the file that STRICT_MODULES_HEAP names.
import { appendFileSync } from 'node:fs';

process.on('SIGUSR2', () => {
  globalThis.gc();
  appendFileSync(process.env.STRICT_MODULES_HEAP, `${process.memoryUsage().heapUsed}\n`);
});
