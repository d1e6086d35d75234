import type { Table } from '../schema.ts';
import { constructed, converts, method, property, recentMethod, recentProperty, specified } from './row-shapes.ts';

/** Sections by the beginning of paths. */
const SECTIONS = {
  'SharedArrayBuffer.@@species': 'sec-sharedarraybuffer-%symbol.species%',
};

/** The length, and `maxByteLength` of the options. */
const ALLOCATES = { reads: [1], coerces: converts('number', 0, '1.*') } as const;
const RESIZES = { writes: ['this'], coerces: converts('number', 0) } as const;

export const arrayBufferRows = (): Table => specified({
  ArrayBuffer: constructed('new ArrayBuffer', { model: 'ArrayBuffer', ...ALLOCATES }),
  'ArrayBuffer.isView': method('boolean', { model: 'ArrayBuffer.isView' }),
  'ArrayBuffer.@@species': property('this'),
  'ArrayBuffer.prototype': {},
  'ArrayBuffer.prototype.byteLength': property('number'),
  'ArrayBuffer.prototype.constructor': property('@ArrayBuffer'),
  'ArrayBuffer.prototype.detached': recentProperty('boolean'),
  'ArrayBuffer.prototype.maxByteLength': property('number'),
  'ArrayBuffer.prototype.resizable': property('boolean'),
  'ArrayBuffer.prototype.resize': method('undefined', RESIZES),
  'ArrayBuffer.prototype.slice': method('new ArrayBuffer', {
    coerces: converts('number', 0, 1),
    creates: 'species',
  }),
  // Takes the memory away from the receiver.
  'ArrayBuffer.prototype.transfer': recentMethod('new ArrayBuffer', RESIZES),
  'ArrayBuffer.prototype.transferToFixedLength': recentMethod('new ArrayBuffer', RESIZES),
  'ArrayBuffer.prototype.@@toStringTag': property('string'),

  SharedArrayBuffer: constructed('new SharedArrayBuffer', ALLOCATES),
  'SharedArrayBuffer.@@species': property('this'),
  'SharedArrayBuffer.prototype': {},
  'SharedArrayBuffer.prototype.byteLength': property('number'),
  'SharedArrayBuffer.prototype.constructor': property('@SharedArrayBuffer'),
  'SharedArrayBuffer.prototype.grow': method('undefined', RESIZES),
  'SharedArrayBuffer.prototype.growable': property('boolean'),
  'SharedArrayBuffer.prototype.maxByteLength': property('number'),
  'SharedArrayBuffer.prototype.slice': method('new SharedArrayBuffer', {
    coerces: converts('number', 0, 1),
    creates: 'species',
  }),
  'SharedArrayBuffer.prototype.@@toStringTag': property('string'),
}, SECTIONS);

const ELEMENT = { model: 'DataView.prototype.getInt8' } as const;
const READS_NUMBER = method('number', { ...ELEMENT, coerces: converts('number', 0) });
const READS_BIGINT = method('bigint', { ...ELEMENT, coerces: converts('number', 0) });
const WRITES = method('undefined', { ...ELEMENT, writes: ['this'], coerces: converts('number', 0, 1) });

function accessors(type: string, get = READS_NUMBER): Table {
  return { [`DataView.prototype.get${type}`]: get, [`DataView.prototype.set${type}`]: WRITES };
}

/** A view shares its memory with its buffer. Writing through it counts as writing the view. */
export const dataViewRows = (): Table => specified({
  DataView: constructed('new DataView', { model: 'DataView', coerces: converts('number', 1, 2) }),
  'DataView.prototype': {},
  'DataView.prototype.buffer': property('new ArrayBuffer'),
  'DataView.prototype.byteLength': property('number'),
  'DataView.prototype.byteOffset': property('number'),
  'DataView.prototype.constructor': property('@DataView'),
  ...accessors('BigInt64', READS_BIGINT),
  ...accessors('BigUint64', READS_BIGINT),
  'DataView.prototype.getFloat16': { ...READS_NUMBER, recent: true },
  'DataView.prototype.setFloat16': { ...WRITES, recent: true },
  ...accessors('Float32'),
  ...accessors('Float64'),
  ...accessors('Int16'),
  ...accessors('Int32'),
  ...accessors('Int8'),
  ...accessors('Uint16'),
  ...accessors('Uint32'),
  ...accessors('Uint8'),
  'DataView.prototype.@@toStringTag': property('string'),
});
