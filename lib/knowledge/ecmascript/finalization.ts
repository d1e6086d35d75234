import type { Table } from '../schema.ts';
import { constructed, method, property, specified } from './row-shapes.ts';

export const FINALIZATION: Table = specified({
  WeakRef: { ...constructed('new WeakRef<0>'), source: 'sec-weak-ref-constructor' },
  'WeakRef.prototype': {},
  'WeakRef.prototype.constructor': { ...property('@WeakRef'), source: 'sec-weak-ref.prototype.constructor' },
  'WeakRef.prototype.deref': { ...method('this.* | undefined'), source: 'sec-weak-ref.prototype.deref' },
  'WeakRef.prototype.@@toStringTag': property('string'),

  // The host calls the callback at some time after what was registered is gone.
  FinalizationRegistry: {
    ...constructed('new FinalizationRegistry', {
      calls: [{ callee: 0, with: ['unknown'], receiver: 'undefined', when: 'event', times: 'many' }],
    }),
    source: 'sec-finalization-registry-constructor',
  },
  'FinalizationRegistry.prototype': {},
  'FinalizationRegistry.prototype.constructor': {
    ...property('@FinalizationRegistry'),
    source: 'sec-finalization-registry.prototype.constructor',
  },
  'FinalizationRegistry.prototype.register': {
    ...method('undefined', { writes: ['this'], stores: [{ from: '1', into: 'this' }] }),
    source: 'sec-finalization-registry.prototype.register',
  },
  'FinalizationRegistry.prototype.unregister': {
    ...method('boolean', { writes: ['this'] }),
    source: 'sec-finalization-registry.prototype.unregister',
  },
  'FinalizationRegistry.prototype.@@toStringTag': property('string'),
});
