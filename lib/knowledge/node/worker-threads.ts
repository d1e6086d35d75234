import { HOST_MODULE, acts, alias, each, effect, holds, hostMembers, only, prototypeObject, reads, recent, returns } from '../host-rows.ts';
import type { Table } from '../schema.ts';

const STARTS = effect('worker', 'process', 'starts a worker');
const MESSAGES = effect('worker', 'process', 'messages a worker');
const SHARES = effect('worker', 'process', 'changes what workers inherit');

/** https://nodejs.org/api/worker_threads.html */
export const workerThreadRows = (): Table => only(['node'], {
  'node:worker_threads': HOST_MODULE,
  ...each('node:worker_threads', 'isMainThread', holds('boolean', 'platform')),
  'node:worker_threads.threadId': holds('number', 'platform'),
  'node:worker_threads.resourceLimits': { ambient: 'platform', otherMembers: { value: 'number | undefined' } },
  'node:worker_threads.workerData': holds('unknown', 'platform'),
  'node:worker_threads.SHARE_ENV': holds('symbol'),
  /** Null in the main thread. */
  'node:worker_threads.parentPort': { value: 'null | @host:parentPort', ambient: 'platform' },
  'host:parentPort': { ...hostMembers(MESSAGES), writeEffect: MESSAGES },
  ...each('host:parentPort', 'on once addListener addEventListener removeListener off', acts(effect('listener', 'process', 'listens to the parent thread'), 'this')),
  'node:worker_threads.MessagePort': alias('MessagePort'),
  'node:worker_threads.MessageChannel': alias('MessageChannel'),
  'node:worker_threads.BroadcastChannel': alias('BroadcastChannel'),
  'node:worker_threads.Worker': { construct: { effect: STARTS, returns: 'new node:worker_threads.Worker' }, prototype: 'node:events' },
  'node:worker_threads.Worker.prototype': prototypeObject('node:events.prototype', { value: 'host', effect: MESSAGES }),
  ...each('node:worker_threads', 'markAsUntransferable', returns('undefined', { writes: [0] })),
  ...each('node:worker_threads', 'moveMessagePortToContext', returns('0', { writes: [0] })),
  'node:worker_threads.receiveMessageOnPort': { call: { writes: [0], ambient: 'platform', returns: 'new Object<unknown> | undefined' } },
  'node:worker_threads.postMessageToThread': acts(MESSAGES, 'new Promise<undefined>'),
  'node:worker_threads.setEnvironmentData': acts(SHARES),
  'node:worker_threads.getEnvironmentData': reads('platform', 'unknown'),
  ...recent({
    'node:worker_threads.isInternalThread': holds('boolean', 'platform'),
    'node:worker_threads.threadName': holds('string', 'platform'),
    'node:worker_threads.isMarkedAsUntransferable': returns('boolean'),
    'node:worker_threads.markAsUncloneable': returns('undefined', { writes: [0] }),
    'node:worker_threads.locks': hostMembers(effect('host', 'process', 'takes a lock')),
  }),
});
