import { EventEmitter } from 'node:events';
import { rejects } from 'node:assert';

const fail = () => { throw new Error('bad'); };
async function load() { fail(); }

Promise.reject(1).catch(() => {});
Promise.reject(1).then(null, () => {});
Promise.reject(1).then(() => 1).finally(() => {}).catch(() => {});
const late = load();
export const size = [1, 2].length;
queueMicrotask(() => late.catch(() => {}));
Promise.all([load()]).catch(() => {});
Promise.allSettled([load()]);
Promise.any([load(), Promise.resolve(1)]);
Promise.all(5).catch(() => {});
Promise.try(fail).catch(() => {});
new Promise((resolve, reject) => { resolve(1); reject(2); });
new Promise((resolve) => { resolve(1); fail(); });
async function guarded() { try { await load(); } catch {} }
guarded();
rejects(load());
const emitter = new EventEmitter({ captureRejections: true });
emitter.on('error', () => {});
emitter.on('load', load);
emitter.emit('load');
async function perhaps() { if (globalThis.isBroken) fail(); }
perhaps();
const attempt = globalThis.isBroken ? load() : null;
export { attempt };
export const failing = () => Promise.reject(1);
