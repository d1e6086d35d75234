import { acts, changes, each, effect, holds, only, prototypeObject, returns } from '../host-rows.ts';
import type { Behaviour, Flow, Table } from '../schema.ts';

const STARTS_TIMER = effect('timer', 'thread');
const STOPS_TIMER = effect('timer', 'thread', 'stops a timer');

/** `from` is the index of the first argument that the callback is given. */
function callback(from: number, times: 'once' | 'many'): Pick<Behaviour, 'calls'> {
  const given: Flow[] = [0, 1, 2, 3].map((offset) => `${from + offset}`);
  return { calls: [{ callee: 0, with: given, when: 'event', times }] };
}

/** https://html.spec.whatwg.org/#timers-and-user-prompts and https://nodejs.org/api/timers.html */
export const timerRows = (): Table => ({
  setTimeout: acts(STARTS_TIMER, 'number | new host:Timeout', callback(2, 'once')),
  setInterval: acts(STARTS_TIMER, 'number | new host:Timeout', callback(2, 'many')),
  ...each('', 'clearTimeout clearInterval', acts(STOPS_TIMER)),
  /** Microtasks are no effect of their own: what the callback does counts. */
  queueMicrotask: returns('undefined', { calls: [{ callee: 0, with: [], when: 'later', times: 'once' }] }),
  ...only(['node'], {
    setImmediate: acts(STARTS_TIMER, 'new host:Immediate', callback(1, 'once')),
    clearImmediate: acts(STOPS_TIMER),
    'host:Timeout': {},
    'host:Timeout.prototype': prototypeObject('Object.prototype'),
    ...each('host:Timeout.prototype', 'ref unref refresh', changes('this')),
    ...each('host:Timeout.prototype', 'close @@dispose', acts(STOPS_TIMER)),
    'host:Timeout.prototype.hasRef': returns('boolean'),
    'host:Timeout.prototype.@@toPrimitive': returns('number'),
    'host:Immediate': {},
    'host:Immediate.prototype': prototypeObject('Object.prototype'),
    ...each('host:Immediate.prototype', 'ref unref', changes('this')),
    'host:Immediate.prototype.hasRef': returns('boolean'),
    'host:Immediate.prototype.@@dispose': acts(STOPS_TIMER),
  }),
  ...only(['browser', 'worker'], {
    ...each('', 'requestAnimationFrame requestIdleCallback', acts(STARTS_TIMER, 'number', { calls: [{ callee: 0, with: ['unknown'], when: 'event', times: 'once' }] })),
    ...each('', 'cancelAnimationFrame cancelIdleCallback', acts(STOPS_TIMER)),
    'IdleDeadline.prototype': prototypeObject('Object.prototype'),
    'IdleDeadline.prototype.didTimeout': holds('boolean'),
    'IdleDeadline.prototype.timeRemaining': returns('number'),
  }),
});
