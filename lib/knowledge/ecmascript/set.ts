import type { Table } from '../schema.ts';
import { constructed, converts, eachNow, method, property, recentMethod, specified } from './row-shapes.ts';

const WITH_SET = { coerces: converts('set', 0) } as const;

export const setRows = (): Table => specified({
  // Calls `this.add` for each element, which a subclass may override.
  Set: constructed('new Set<0.*>', { model: 'Set', iterates: [0] }),
  'Set.@@species': property('this'),

  'Set.prototype': {},
  'Set.prototype.add': method('this', {
    safe: 'receiver',
    model: 'Set.prototype.add',
    writes: ['this'],
    stores: [{ from: '0', into: 'this' }],
  }),
  'Set.prototype.clear': method('undefined', { safe: 'receiver', model: 'Set.prototype.clear', writes: ['this'] }),
  'Set.prototype.constructor': property('@Set'),
  'Set.prototype.delete': method('boolean', { safe: 'receiver', model: 'Set.prototype.delete', writes: ['this'] }),
  'Set.prototype.difference': recentMethod('new Set<this.*>', WITH_SET),
  'Set.prototype.entries': method('new Iterator<new Array<this.*>>', { safe: 'receiver', model: 'Set.prototype.entries' }),
  'Set.prototype.forEach': method('undefined', {
    model: 'Set.prototype.forEach',
    calls: [eachNow(0, ['this.*', 'this.*', 'this'], '1')],
  }),
  'Set.prototype.has': method('boolean', { safe: 'receiver', model: 'Set.prototype.has' }),
  'Set.prototype.intersection': recentMethod('new Set<this.* | 0.*>', WITH_SET),
  'Set.prototype.isDisjointFrom': recentMethod('boolean', WITH_SET),
  'Set.prototype.isSubsetOf': recentMethod('boolean', WITH_SET),
  'Set.prototype.isSupersetOf': recentMethod('boolean', WITH_SET),
  'Set.prototype.keys': method('new Iterator<this.*>', { safe: 'receiver', model: 'Set.prototype.keys' }),
  'Set.prototype.size': { ...property('number'), source: 'sec-get-set.prototype.size' },
  'Set.prototype.symmetricDifference': recentMethod('new Set<this.* | 0.*>', WITH_SET),
  'Set.prototype.union': recentMethod('new Set<this.* | 0.*>', WITH_SET),
  'Set.prototype.values': method('new Iterator<this.*>', { safe: 'receiver', model: 'Set.prototype.values' }),
  'Set.prototype.@@iterator': method('new Iterator<this.*>', { safe: 'receiver', model: 'Set.prototype.values' }),
  'Set.prototype.@@toStringTag': property('string'),
});
