import type { Table } from '../schema.ts';
import { constructed, method, property, recentMethod, specified } from './row-shapes.ts';

export const weakCollectionRows = (): Table => specified({
  // Calls `this.set` for each entry, which a subclass may override.
  WeakMap: constructed('new WeakMap<0.*.*>', { model: 'WeakMap', iterates: [0], reads: ['0.*'] }),
  'WeakMap.prototype': {},
  'WeakMap.prototype.constructor': property('@WeakMap'),
  'WeakMap.prototype.delete': method('boolean', { model: 'WeakMap.prototype.delete', writes: ['this'] }),
  'WeakMap.prototype.get': method('this.* | undefined', { model: 'WeakMap.prototype.get' }),
  'WeakMap.prototype.getOrInsert': recentMethod('this.* | 1', {
    writes: ['this'],
    stores: [{ from: '0 | 1', into: 'this' }],
  }),
  'WeakMap.prototype.getOrInsertComputed': recentMethod('this.* | call', {
    calls: [{ callee: 1, with: ['0'], receiver: 'undefined', when: 'now', times: 'maybe' }],
    writes: ['this'],
    stores: [{ from: '0 | call', into: 'this' }],
  }),
  'WeakMap.prototype.has': method('boolean', { model: 'WeakMap.prototype.has' }),
  'WeakMap.prototype.set': method('this', {
    model: 'WeakMap.prototype.set',
    writes: ['this'],
    stores: [{ from: '0 | 1', into: 'this' }],
  }),
  'WeakMap.prototype.@@toStringTag': property('string'),

  // Calls `this.add` for each element, which a subclass may override.
  WeakSet: constructed('new WeakSet<0.*>', { model: 'WeakSet', iterates: [0] }),
  'WeakSet.prototype': {},
  'WeakSet.prototype.add': method('this', {
    model: 'WeakSet.prototype.add',
    writes: ['this'],
    stores: [{ from: '0', into: 'this' }],
  }),
  'WeakSet.prototype.constructor': property('@WeakSet'),
  'WeakSet.prototype.delete': method('boolean', { model: 'WeakSet.prototype.delete', writes: ['this'] }),
  'WeakSet.prototype.has': method('boolean', { model: 'WeakSet.prototype.has' }),
  'WeakSet.prototype.@@toStringTag': property('string'),
});
