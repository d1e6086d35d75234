import type { Table } from '../schema.ts';
import { constructed, method, property, specified } from './row-shapes.ts';

/** Sections by the beginning of paths. */
const SECTIONS = {
  WeakRef: 'sec-weak-ref-objects',
  FinalizationRegistry: 'sec-finalization-registry-objects',
};

export const finalizationRows = (): Table => specified({
  WeakRef: constructed('new WeakRef<0>'),
  'WeakRef.prototype': {},
  'WeakRef.prototype.constructor': property('@WeakRef'),
  'WeakRef.prototype.deref': method('this.* | undefined'),
  'WeakRef.prototype.@@toStringTag': property('string'),

  // The host calls the callback at some time after what was registered is gone.
  FinalizationRegistry: constructed('new FinalizationRegistry', {
    calls: [{ callee: 0, with: ['unknown'], receiver: 'undefined', when: 'event', times: 'many' }],
  }),
  'FinalizationRegistry.prototype': {},
  'FinalizationRegistry.prototype.constructor': property('@FinalizationRegistry'),
  'FinalizationRegistry.prototype.register': method('undefined', {
    writes: ['this'],
    stores: [{ from: '1', into: 'this' }],
  }),
  'FinalizationRegistry.prototype.unregister': method('boolean', { writes: ['this'] }),
  'FinalizationRegistry.prototype.@@toStringTag': property('string'),
}, SECTIONS);
