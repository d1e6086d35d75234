import type { Table } from '../schema.ts';
import { constructed, eachNow, method, property, recentMethod, specified } from './row-shapes.ts';

/** The contents of a Map are its keys and its values. */
export const mapRows = (): Table => specified({
  // Calls `this.set` for each entry, which a subclass may override.
  Map: constructed('new Map<0.*.*>', { model: 'Map', iterates: [0], reads: ['0.*'] }),
  'Map.groupBy': recentMethod('new Map<call | new Array<0.*>>', {
    iterates: [0],
    calls: [eachNow(1, ['0.*', 'number'])],
  }),
  'Map.@@species': property('this'),

  'Map.prototype': {},
  'Map.prototype.clear': method('undefined', { safe: 'receiver', model: 'Map.prototype.clear', writes: ['this'] }),
  'Map.prototype.constructor': property('@Map'),
  'Map.prototype.delete': method('boolean', { safe: 'receiver', model: 'Map.prototype.delete', writes: ['this'] }),
  'Map.prototype.entries': method('new Iterator<new Array<this.*>>', { safe: 'receiver', model: 'Map.prototype.entries' }),
  'Map.prototype.forEach': method('undefined', {
    model: 'Map.prototype.forEach',
    calls: [eachNow(0, ['this.*', 'this.*', 'this'], '1')],
  }),
  'Map.prototype.get': method('this.* | undefined', { safe: 'receiver', model: 'Map.prototype.get' }),
  'Map.prototype.getOrInsert': recentMethod('this.* | 1', {
    writes: ['this'],
    stores: [{ from: '0 | 1', into: 'this' }],
  }),
  'Map.prototype.getOrInsertComputed': recentMethod('this.* | call', {
    calls: [{ callee: 1, with: ['0'], receiver: 'undefined', when: 'now', times: 'maybe' }],
    writes: ['this'],
    stores: [{ from: '0 | call', into: 'this' }],
  }),
  'Map.prototype.has': method('boolean', { safe: 'receiver', model: 'Map.prototype.has' }),
  'Map.prototype.keys': method('new Iterator<this.*>', { safe: 'receiver', model: 'Map.prototype.keys' }),
  'Map.prototype.set': method('this', {
    safe: 'receiver',
    model: 'Map.prototype.set',
    writes: ['this'],
    stores: [{ from: '0 | 1', into: 'this' }],
  }),
  'Map.prototype.size': { ...property('number'), source: 'sec-get-map.prototype.size' },
  'Map.prototype.values': method('new Iterator<this.*>', { safe: 'receiver', model: 'Map.prototype.values' }),
  'Map.prototype.@@iterator': method('new Iterator<new Array<this.*>>', { safe: 'receiver', model: 'Map.prototype.entries' }),
  'Map.prototype.@@toStringTag': property('string'),
});
