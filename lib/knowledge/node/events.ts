import { HOST_MODULE, UNDESCRIBED, alias, changes, constructs, constructsOrInitialises, each, effect, holds, only, prototypeObject, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Behaviour, Row, Table } from '../schema.ts';

/** Of all emitters, whoever made them. */
const CHANGES_EMITTERS = effect('builtin-write', 'runtime', 'changes a setting of all event emitters');

/** The listener stays in the emitter and runs when somebody emits. */
const ADDS_LISTENER: Omit<Behaviour, 'returns' | 'writes'> = {
  stores: [{ from: '1', into: 'this' }],
  calls: [{ callee: 1, with: ['unknown', 'unknown', 'unknown'], receiver: 'this', when: 'event', times: 'many' }],
};

const RUNS_LISTENERS: Pick<Behaviour, 'calls'> = { calls: [{ callee: 'this.*', with: [], rest: '1+', receiver: 'this', when: 'now', times: 'many' }] };

const SETTING: Row = { ...holds('number | boolean'), writeEffect: CHANGES_EMITTERS };

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': 'node:events.init node:events.once node:events.listenerCount new:node:events.EventEmitterAsyncResource',
  'coerces 0 string': `node:events.prototype.on node:events.prototype.addListener node:events.prototype.prependListener node:events.prototype.once
    node:events.prototype.prependOnceListener node:events.prototype.removeAllListeners node:events.prototype.listeners
    node:events.prototype.rawListeners node:events.prototype.listenerCount node:events.prototype.emit`,
};

/** https://nodejs.org/api/events.html. The module is the class itself: `require('events') === EventEmitter`. */
export const eventRows = (): Table => withOperands(only(['node'], {
  'node:events': { ...HOST_MODULE, ...constructsOrInitialises('node:events') },
  'node:events.EventEmitter': alias('node:events'),
  'node:events.prototype': prototypeObject('Object.prototype'),
  ...each('node:events.prototype', 'on addListener prependListener', changes('this', { model: 'node:events.prototype.on', ...ADDS_LISTENER })),
  ...each('node:events.prototype', 'once prependOnceListener', changes('this', { model: 'node:events.prototype.once', ...ADDS_LISTENER })),
  ...each('node:events.prototype', 'off removeListener removeAllListeners', changes('this', { model: 'node:events.prototype.off' })),
  'node:events.prototype.setMaxListeners': changes('this'),
  ...each('node:events.prototype', 'listeners rawListeners', returns('new Array<this.*>', { model: 'node:events.prototype.listeners' })),
  'node:events.prototype.eventNames': returns('new Array<primitive>'),
  ...each('node:events.prototype', 'listenerCount getMaxListeners', returns('number')),
  'node:events.prototype.emit': returns('boolean', { model: 'node:events.prototype.emit', ...RUNS_LISTENERS }),
  ...each('node:events.prototype', '_events _eventsCount _maxListeners', UNDESCRIBED),

  'node:events.init': changes(),
  ...each('node:events', 'defaultMaxListeners captureRejections usingDomains', SETTING),
  ...each('node:events', 'errorMonitor captureRejectionSymbol kMaxEventTargetListeners kMaxEventTargetListenersWarned', holds('symbol')),
  'node:events.once': returns('new Promise<new Array<unknown>>', { writes: [0] }),
  'node:events.on': returns('host', { writes: [0] }),
  'node:events.addAbortListener': returns('new Object<unknown>', { writes: [0], stores: [{ from: '1', into: 0 }], calls: [{ callee: 1, with: ['unknown'], when: 'event', times: 'once' }] }),
  'node:events.getEventListeners': returns('new Array<0.*>'),
  ...each('node:events', 'getMaxListeners listenerCount', returns('number')),
  /** Without emitters it sets the default of all of them. */
  'node:events.setMaxListeners': { call: { effect: CHANGES_EMITTERS, writes: ['1+'], returns: 'undefined' } },
  'node:events.EventEmitterAsyncResource': constructs('node:events.EventEmitterAsyncResource'),
  'node:events.EventEmitterAsyncResource.prototype': prototypeObject('node:events.prototype', UNDESCRIBED),
  'node:events.EventEmitterAsyncResource.prototype.emitDestroy': changes(),
  ...each('node:events.EventEmitterAsyncResource.prototype', 'asyncId triggerAsyncId', holds('number')),
  'node:events.EventEmitterAsyncResource.prototype.asyncResource': UNDESCRIBED,
}), OPERANDS);
