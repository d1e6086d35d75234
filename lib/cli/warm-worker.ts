import { parentPort, workerData } from 'node:worker_threads';
import { judgeChunks, type WarmTask } from './judge-chunks.ts';

/** A thread of `strict-modules warm`. */
const statistics = judgeChunks(workerData as WarmTask, (done) => parentPort?.postMessage(done));
parentPort?.postMessage(statistics);
