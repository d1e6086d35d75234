import { HOST_MODULE, acts, alias, each, effect, hostMembers, only, retired } from '../host-rows.ts';
import type { Table } from '../schema.ts';

const STARTS_TIMER = effect('timer', 'thread');
const CHANGES_TIMER = effect('timer', 'thread', 'changes a timer');

/** https://nodejs.org/api/timers.html */
export const nodeTimerRows = (): Table => only(['node'], {
  'node:timers': HOST_MODULE,
  'node:timers.setTimeout': alias('setTimeout'),
  'node:timers.setInterval': alias('setInterval'),
  'node:timers.setImmediate': alias('setImmediate'),
  'node:timers.clearTimeout': alias('clearTimeout'),
  'node:timers.clearInterval': alias('clearInterval'),
  'node:timers.clearImmediate': alias('clearImmediate'),
  'node:timers.promises': alias('node:timers/promises'),
  ...retired(each('node:timers', 'active _unrefActive unenroll enroll', acts(CHANGES_TIMER))),

  'node:timers/promises': HOST_MODULE,
  'node:timers/promises.setTimeout': acts(STARTS_TIMER, 'new Promise<1>'),
  'node:timers/promises.setImmediate': acts(STARTS_TIMER, 'new Promise<0>'),
  'node:timers/promises.setInterval': acts(STARTS_TIMER, 'host'),
  'node:timers/promises.scheduler': hostMembers(STARTS_TIMER),
  'node:timers/promises.scheduler.wait': acts(STARTS_TIMER, 'new Promise<undefined>'),
  'node:timers/promises.scheduler.yield': acts(STARTS_TIMER, 'new Promise<undefined>'),
});
