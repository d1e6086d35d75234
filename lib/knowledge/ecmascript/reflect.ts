import type { Behaviour, Row, Table } from '../schema.ts';
import { constructed, converts, method, property, recentMethod, specified } from './row-shapes.ts';

/** The key of the member, where one is given, stands behind the target. */
function metadata(returns: string, target: number, details: Omit<Behaviour, 'returns'> = {}): Row {
  return recentMethod(returns, { ...details, coerces: converts('key', target + 1) });
}

const BY_KEY = { coerces: converts('key', 1) } as const;

/**
 * What the package reflect-metadata adds (https://rbuckton.github.io/reflect-metadata/): what is stored belongs to the
 * target, whose owner alone can tell. The decorators that `metadata` gives have no name: one for types, which TypeScript
 * emits, and one for all else.
 */
const metadataRows = (): Table => ({
  'Reflect.defineMetadata': metadata('undefined', 2, { model: 'Reflect.defineMetadata', writes: [2] }),
  'Reflect.metadata': recentMethod('@host:storeMetadata', { model: 'Reflect.metadata' }),
  'host:storeTypes': recentMethod('undefined', { writes: [0], coerces: converts('key', 1) }),
  'host:storeMetadata': recentMethod('undefined', { model: 'host:storeMetadata', writes: [0], coerces: converts('key', 1) }),
  'Reflect.deleteMetadata': metadata('boolean', 1, { writes: [1] }),
  ...Object.fromEntries(['Reflect.getMetadata', 'Reflect.getOwnMetadata'].map((name) => [name, metadata('unknown', 1, { model: name })])),
  ...Object.fromEntries(['Reflect.getMetadataKeys', 'Reflect.getOwnMetadataKeys'].map((name) => [name, metadata('new Array<unknown>', 0)])),
  ...Object.fromEntries(['Reflect.hasMetadata', 'Reflect.hasOwnMetadata'].map((name) => [name, metadata('boolean', 1)])),
});

export const reflectRows = (): Table => specified({
  ...metadataRows(),
  Reflect: { source: 'sec-reflect-object' },
  'Reflect.apply': method('call', {
    model: 'Reflect.apply',
    reads: [2],
    calls: [{ callee: 0, with: [], rest: '2.*', receiver: '1', when: 'now', times: 'once' }],
  }),
  'Reflect.construct': method('unknown', {
    model: 'Reflect.construct',
    reads: [1, 2],
    calls: [{ callee: 0, with: [], rest: '1.*', construct: true, when: 'now', times: 'once' }],
  }),
  'Reflect.defineProperty': method('boolean', {
    model: 'Reflect.defineProperty',
    coerces: converts('key', 1),
    reads: [2],
    writes: [0],
    stores: [{ from: '2.*', into: 0 }],
  }),
  'Reflect.deleteProperty': method('boolean', { model: 'Reflect.deleteProperty', ...BY_KEY, writes: [0] }),
  // May find what it reads on a prototype or through a getter.
  'Reflect.get': method('unknown', { model: 'Reflect.get', ...BY_KEY, reads: [0] }),
  'Reflect.getOwnPropertyDescriptor': method('new Object<unknown> | undefined', {
    safe: 'object',
    model: 'Reflect.getOwnPropertyDescriptor',
    ...BY_KEY,
  }),
  'Reflect.getPrototypeOf': method('unknown', { model: 'Reflect.getPrototypeOf' }),
  'Reflect.has': method('boolean', { model: 'Reflect.has', ...BY_KEY }),
  'Reflect.isExtensible': method('boolean', { model: 'Reflect.isExtensible' }),
  'Reflect.ownKeys': method('new Array<string | symbol>', { model: 'Reflect.ownKeys' }),
  'Reflect.preventExtensions': method('boolean', { model: 'Reflect.preventExtensions', writes: [0] }),
  // Writes the receiver, the fourth argument, where there is one.
  'Reflect.set': method('boolean', {
    model: 'Reflect.set',
    ...BY_KEY,
    writes: [0, 3],
    stores: [
      { from: '2', into: 0 },
      { from: '2', into: 3 },
    ],
  }),
  'Reflect.setPrototypeOf': method('boolean', {
    model: 'Reflect.setPrototypeOf',
    writes: [0],
    stores: [{ from: '1 | 1.*', into: 0 }],
  }),
  'Reflect.@@toStringTag': property('string'),
});

export const proxyRows = (): Table => specified({
  // Every operation on what it returns may call the handler.
  Proxy: constructed('unknown', { model: 'Proxy' }),
  'Proxy.revocable': method('new Object<unknown>', { model: 'Proxy.revocable' }),
});
