import type { Table } from '../schema.ts';
import { converts, method, property, recentMethod, specified } from './row-shapes.ts';

const MODIFIES = method('number | bigint', { coerces: converts('number', 1, 2), writes: [0] });

export const atomicsRows = (): Table => specified({
  Atomics: { source: 'sec-atomics-object' },
  'Atomics.add': MODIFIES,
  'Atomics.and': MODIFIES,
  'Atomics.compareExchange': method('number | bigint', { coerces: converts('number', 1, 2, 3), writes: [0] }),
  'Atomics.exchange': MODIFIES,
  'Atomics.isLockFree': method('boolean', { coerces: converts('number', 0) }),
  'Atomics.load': method('number | bigint', { coerces: converts('number', 1) }),
  'Atomics.notify': method('number', {
    coerces: converts('number', 1, 2),
    effect: { kind: 'worker', level: 'process', what: 'wakes other threads' },
  }),
  'Atomics.or': MODIFIES,
  'Atomics.pause': recentMethod('undefined'),
  'Atomics.store': MODIFIES,
  'Atomics.sub': MODIFIES,
  'Atomics.wait': method('string', {
    coerces: converts('number', 1, 2, 3),
    effect: { kind: 'host', level: 'thread', what: 'blocks the thread' },
  }),
  'Atomics.waitAsync': method('new Object<boolean | string | new Promise<string>>', {
    coerces: converts('number', 1, 2, 3),
    effect: { kind: 'worker', level: 'thread', what: 'waits for another thread' },
  }),
  'Atomics.xor': MODIFIES,
  'Atomics.@@toStringTag': property('string'),
});
