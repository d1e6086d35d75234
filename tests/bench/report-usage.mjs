// Loaded with `--import` before a measured program: writes what the process used to file descriptor 3 when it ends.
// Plain JavaScript, so that no loader takes part in what is measured.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ cpuMicroseconds: userCPUTime + systemCPUTime, peakKilobytes: maxRSS }));
});
