import { HOST_MODULE, MODULE_WRITE, UNDESCRIBED, acts, changes, constructs, each, effect, holds, hostMembers, listenerMethods, onEvent, only, prototypeObject, reads, recent } from '../host-rows.ts';
import type { Table } from '../schema.ts';

const STARTS = effect('child-process', 'process');
const CHANGES_CLUSTER = effect('child-process', 'process', 'changes the cluster of processes');
const LISTENS = effect('listener', 'process');

/** https://nodejs.org/api/child_process.html and https://nodejs.org/api/cluster.html */
export const processesRows = (): Table => only(['node'], {
  'node:child_process': HOST_MODULE,
  ...each('node:child_process', 'exec execFile fork spawn _forkChild', acts(STARTS, 'new node:child_process.ChildProcess', onEvent('1+'))),
  ...each('node:child_process', 'execFileSync execSync', acts(STARTS, 'string | new Buffer')),
  'node:child_process.spawnSync': acts(STARTS, 'new Object<unknown>'),
  'node:child_process.ChildProcess': constructs('node:child_process.ChildProcess'),
  'node:child_process.ChildProcess.prototype': prototypeObject('node:events.prototype', UNDESCRIBED),
  ...each('node:child_process.ChildProcess.prototype', 'spawn kill send disconnect', acts(STARTS, 'boolean')),
  ...each('node:child_process.ChildProcess.prototype', 'stdin stdout stderr channel', { ...hostMembers(STARTS), writeEffect: STARTS }),
  ...each('node:child_process.ChildProcess.prototype', 'killed connected', holds('boolean')),
  ...each('node:child_process.ChildProcess.prototype', 'signalCode spawnfile', holds('string | null')),
  'node:child_process.ChildProcess.prototype.spawnargs': holds('new Array<string>'),
  'node:child_process.ChildProcess.prototype.stdio': { ...hostMembers(STARTS), writeEffect: STARTS },
  'node:cluster.Worker.prototype.id': holds('number'),
  'node:cluster.Worker.prototype.exitedAfterDisconnect': holds('boolean | undefined'),
  'node:cluster.Worker.prototype.process': { ...hostMembers(STARTS), writeEffect: STARTS },
  ...each('node:child_process.ChildProcess.prototype', 'ref unref', changes()),
  ...recent({ 'node:child_process.ChildProcess.prototype.@@dispose': acts(STARTS) }),
  ...each('node:child_process.ChildProcess.prototype', 'pid exitCode', holds('number | null | undefined')),

  'node:cluster': { ...HOST_MODULE, prototype: 'node:events.prototype' },
  ...each('node:cluster', 'isMaster isPrimary isWorker', holds('boolean', 'platform')),
  ...each('node:cluster', 'SCHED_NONE SCHED_RR', holds('number')),
  'node:cluster.schedulingPolicy': { ...holds('number', 'environment'), writeEffect: CHANGES_CLUSTER },
  ...each('node:cluster', 'settings workers worker', { ...hostMembers(CHANGES_CLUSTER), ambient: 'platform', writeEffect: CHANGES_CLUSTER }),
  'node:cluster.Worker': constructs('node:cluster.Worker', { reads: [0] }),
  'node:cluster.Worker.prototype': prototypeObject('node:events.prototype', UNDESCRIBED),
  ...each('node:cluster.Worker.prototype', 'destroy disconnect kill send', acts(CHANGES_CLUSTER, 'unknown')),
  ...each('node:cluster.Worker.prototype', 'isConnected isDead', reads('platform', 'boolean')),
  ...each('node:cluster', 'disconnect fork setupMaster setupPrimary', acts(CHANGES_CLUSTER, 'host', onEvent(0))),
  ...each('node:cluster', '_events _eventsCount _maxListeners', { ...UNDESCRIBED, writeEffect: MODULE_WRITE }),
  ...listenerMethods('node:cluster', LISTENS, 'on once addListener prependListener prependOnceListener off removeListener removeAllListeners setMaxListeners'),
  'node:cluster.emit': acts(CHANGES_CLUSTER, 'boolean'),
});
