import { UNDESCRIBED, acts, changes, constructs, each, effect, holds, prototypeObject, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Row, Table } from '../schema.ts';

const POSTS = effect('worker', 'thread', 'posts a message');
const CONNECTS = effect('net', 'process', 'opens a network connection');
const PORT: Row = { value: 'new MessagePort' };

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'coerces 0 string; reads 1': 'new:MessageEvent',
  'reads 1; iterates 1.*': 'structuredClone',
};

/** https://html.spec.whatwg.org/#web-messaging and https://websockets.spec.whatwg.org/ */
export const messagingRows = (): Table => withOperands(({
  /** Two ports that nobody else has: setting `onmessage` or calling `start` is what takes effect. */
  MessageChannel: constructs('MessageChannel'),
  'MessageChannel.prototype': prototypeObject('Object.prototype'),
  ...each('MessageChannel.prototype', 'port1 port2', PORT),
  MessagePort: constructs('MessagePort'),
  'MessagePort.prototype': prototypeObject('EventTarget.prototype', UNDESCRIBED),
  'MessagePort.prototype.postMessage': acts(POSTS),
  ...each('MessagePort.prototype', 'start ref', acts(effect('worker', 'thread', 'listens to a message port'))),
  ...each('MessagePort.prototype', 'close unref', changes()),
  'MessagePort.prototype.hasRef': { ...returns('boolean'), environments: ['node'] },
  ...each('MessagePort.prototype', 'onmessage onmessageerror', { value: 'unknown', writeEffect: effect('worker', 'thread', 'listens to a message port') }),
  /** In Node it keeps the process alive, everywhere it receives from now on. */
  BroadcastChannel: { construct: { effect: effect('worker', 'process', 'joins a broadcast channel'), coerces: [{ of: 0, to: 'string' }], returns: 'new BroadcastChannel' }, prototype: 'EventTarget' },
  'BroadcastChannel.prototype': prototypeObject('EventTarget.prototype', { value: 'host', effect: POSTS }),

  MessageEvent: constructs('MessageEvent'),
  'MessageEvent.prototype': prototypeObject('Event.prototype'),
  ...each('MessageEvent.prototype', 'data ports source', holds('unknown')),
  ...each('MessageEvent.prototype', 'origin lastEventId', holds('string')),
  'MessageEvent.prototype.initMessageEvent': changes(),

  CloseEvent: { ...constructs('CloseEvent', { coerces: [{ of: 0, to: 'string' }], reads: [1] }), prototype: 'Event', recentIn: ['node'] },
  'CloseEvent.prototype': { ...prototypeObject('Event.prototype'), recentIn: ['node'] },
  'CloseEvent.prototype.code': holds('number'),
  'CloseEvent.prototype.reason': holds('string'),
  'CloseEvent.prototype.wasClean': holds('boolean'),

  WebSocket: { construct: { effect: CONNECTS, returns: 'new WebSocket' }, prototype: 'EventTarget', recentIn: ['node'] },
  ...each('WebSocket', 'CONNECTING OPEN CLOSING CLOSED', holds('number')),
  'WebSocket.prototype': { ...prototypeObject('EventTarget.prototype', { value: 'host', effect: effect('net', 'process') }), recentIn: ['node'] },

  structuredClone: returns('unknown', { model: 'structuredClone', reads: [0] }),
}), OPERANDS);
