import { acts, changes, constructs, each, effect, holds, prototypeObject, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Behaviour, Table } from '../schema.ts';

const STARTS_TIMER = effect('timer', 'thread');
const KEEPS_LISTENER: Omit<Behaviour, 'returns' | 'writes'> = {
  stores: [{ from: '1', into: 'this' }],
  calls: [{ callee: 1, with: ['unknown'], receiver: 'this', when: 'event', times: 'many' }],
};

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'iterates 0': 'AbortSignal.any',
  'coerces 0 string': 'Event.prototype.initEvent',
  'reads 1': 'new:Event new:CustomEvent',
  'coerces 0 string; reads 1; reads 2': 'EventTarget.prototype.addEventListener EventTarget.prototype.removeEventListener',
  'reads 0; writes 0': 'EventTarget.prototype.dispatchEvent',
};

/** https://dom.spec.whatwg.org/#events and https://dom.spec.whatwg.org/#aborting-ongoing-activities */
export const eventTargetRows = (): Table => withOperands(({
  EventTarget: constructs('EventTarget'),
  'EventTarget.prototype': prototypeObject('Object.prototype'),
  'EventTarget.prototype.addEventListener': changes('undefined', { model: 'EventTarget.prototype.addEventListener', ...KEEPS_LISTENER }),
  'EventTarget.prototype.removeEventListener': changes('undefined', { model: 'EventTarget.prototype.removeEventListener' }),
  'EventTarget.prototype.dispatchEvent': returns('boolean', { model: 'EventTarget.prototype.dispatchEvent', calls: [{ callee: 'this.*', with: ['0'], receiver: 'this', when: 'now', times: 'many' }] }),

  Event: constructs('Event', { coerces: [{ of: 0, to: 'string' }] }),
  ...each('Event', 'NONE CAPTURING_PHASE AT_TARGET BUBBLING_PHASE', holds('number')),
  'Event.prototype': prototypeObject('Object.prototype'),
  ...each('Event.prototype', 'preventDefault stopPropagation stopImmediatePropagation initEvent', changes()),
  'Event.prototype.composedPath': returns('new Array<unknown>'),
  ...each('Event.prototype', 'target currentTarget srcElement', holds('unknown')),
  'Event.prototype.type': holds('string'),
  ...each('Event.prototype', 'bubbles cancelable cancelBubble composed defaultPrevented isTrusted returnValue', holds('boolean')),
  'Event.prototype.eventPhase': holds('number'),
  'Event.prototype.timeStamp': holds('number', 'time'),
  CustomEvent: constructs('CustomEvent', { coerces: [{ of: 0, to: 'string' }] }),
  'CustomEvent.prototype': prototypeObject('Event.prototype'),
  'CustomEvent.prototype.detail': holds('unknown'),
  'CustomEvent.prototype.initCustomEvent': changes(),

  AbortController: constructs('AbortController'),
  'AbortController.prototype': prototypeObject('Object.prototype'),
  'AbortController.prototype.signal': holds('new AbortSignal'),
  /** Listeners of the signal run. */
  'AbortController.prototype.abort': changes('undefined', { model: 'AbortController.prototype.abort' }),
  AbortSignal: { construct: { throws: true, returns: 'undefined' }, prototype: 'EventTarget' },
  'AbortSignal.abort': returns('new AbortSignal'),
  // It is aborted with each of them: who listens to it listens to them.
  'AbortSignal.any': returns('new AbortSignal | 0.*'),
  'AbortSignal.timeout': acts(STARTS_TIMER, 'new AbortSignal'),
  'AbortSignal.prototype': prototypeObject('EventTarget.prototype'),
  'AbortSignal.prototype.aborted': holds('boolean'),
  'AbortSignal.prototype.reason': holds('unknown'),
  'AbortSignal.prototype.onabort': holds('unknown'),
  'AbortSignal.prototype.throwIfAborted': returns('undefined'),
}), OPERANDS);
