import { HOST_MODULE, acts, changes, constructs, each, effect, holds, only, prototypeObject, reads, recent, retired, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Behaviour, Table } from '../schema.ts';

const ENTERS = effect('host', 'async-context', 'enters an asynchronous context for all that follows');
const HOOKS = effect('listener', 'thread', 'listens to all asynchronous operations');

function runs(callee: number, from: number): Pick<Behaviour, 'calls'> {
  return { calls: [{ callee, with: [], rest: `${from}+`, when: 'now', times: 'once' }] };
}

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0': `node:async_hooks.AsyncLocalStorage.bind node:async_hooks.AsyncResource.bind node:async_hooks.AsyncResource.prototype.bind
    node:async_hooks.createHook`,
  'reads 1': 'node:async_hooks.AsyncLocalStorage.prototype._propagate new:node:async_hooks.AsyncResource',
};

/** https://nodejs.org/api/async_hooks.html and https://nodejs.org/api/async_context.html */
export const asyncHooksRows = (): Table => withOperands(only(['node'], {
  'node:async_hooks': HOST_MODULE,
  'node:async_hooks.AsyncLocalStorage': constructs('node:async_hooks.AsyncLocalStorage', { reads: [0] }),
  /** Calling what `bind` gives is calling the function inside. */
  'node:async_hooks.AsyncLocalStorage.bind': returns('0'),
  'node:async_hooks.AsyncLocalStorage.snapshot': returns('unknown'),
  'node:async_hooks.AsyncLocalStorage.prototype': prototypeObject('Object.prototype'),
  'node:async_hooks.AsyncLocalStorage.prototype.run': returns('call', runs(1, 2)),
  'node:async_hooks.AsyncLocalStorage.prototype.exit': returns('call', runs(0, 1)),
  'node:async_hooks.AsyncLocalStorage.prototype.getStore': returns('unknown'),
  'node:async_hooks.AsyncLocalStorage.prototype.enterWith': acts(ENTERS),
  'node:async_hooks.AsyncLocalStorage.prototype.disable': acts(ENTERS),
  ...retired({
    'node:async_hooks.AsyncLocalStorage.prototype._propagate': changes(),
    'node:async_hooks.AsyncLocalStorage.prototype._enable': acts(ENTERS),
  }),
  ...recent({
    'node:async_hooks.AsyncLocalStorage.prototype.name': holds('string'),
    'node:async_hooks.AsyncLocalStorage.prototype.withScope': acts(ENTERS, 'host'),
  }),
  'node:async_hooks.AsyncResource': constructs('node:async_hooks.AsyncResource', { coerces: [{ of: 0, to: 'string' }] }),
  'node:async_hooks.AsyncResource.bind': returns('0'),
  'node:async_hooks.AsyncResource.prototype': prototypeObject('Object.prototype'),
  'node:async_hooks.AsyncResource.prototype.bind': returns('0'),
  'node:async_hooks.AsyncResource.prototype.runInAsyncScope': returns('call', runs(0, 2)),
  'node:async_hooks.AsyncResource.prototype.emitDestroy': changes('this'),
  ...each('node:async_hooks.AsyncResource.prototype', 'asyncId triggerAsyncId', reads('platform', 'number')),
  'node:async_hooks.createHook': returns('new host:AsyncHook'),
  'host:AsyncHook': {},
  'host:AsyncHook.prototype': prototypeObject('Object.prototype'),
  ...each('host:AsyncHook.prototype', 'enable disable', acts(HOOKS, 'this')),
  ...each('node:async_hooks', 'executionAsyncId triggerAsyncId', reads('platform', 'number')),
  'node:async_hooks.executionAsyncResource': reads('platform', 'unknown'),
  'node:async_hooks.asyncWrapProviders': { otherMembers: { value: 'number | undefined' } },
}), OPERANDS);
