// Runs in a worker thread, whose native stack is another than the main thread's.
import { parentPort } from 'node:worker_threads';
import { judgeNested, SHAPES } from './nested.ts';

parentPort?.postMessage(SHAPES.map(judgeNested));
