import type { Behaviour, Flow, Table } from '../schema.ts';
import { allRecent, constructed, converts, eachNow, method, property, recentMethod, specified } from './row-shapes.ts';

/** Elements are numbers or bigints, so that reading them runs nothing. */
const PER_ELEMENT = { calls: [eachNow(0, ['this.*', 'number', 'this'], '1')] } as const;
const REDUCING = { calls: [eachNow(0, ['1 | this.* | call', 'this.*', 'number', 'this'])] } as const;
const SORTING = { calls: [eachNow(0, ['this.*', 'this.*'])], coerces: converts('number', 'call') } as const;
const SEARCHING = { coerces: converts('number', 1) } as const;

/** A typed array of which it is not said which. */
const SOME: Flow = 'new %SomeTypedArray%<number | bigint>';
const ALIKE: Flow = 'new %SomeTypedArray%<this.*>';

const memberRows = (): Table => ({
  at: method('this.* | undefined', { coerces: converts('number', 0) }),
  buffer: property('new ArrayBuffer'),
  byteLength: property('number'),
  byteOffset: property('number'),
  constructor: property('@%TypedArray%'),
  copyWithin: method('this', { coerces: converts('number', 0, 1, 2), writes: ['this'] }),
  entries: method('new Iterator<new Array<number | this.*>>'),
  every: method('boolean', PER_ELEMENT),
  fill: method('this', { coerces: converts('number', 0, 1, 2), writes: ['this'] }),
  filter: method(ALIKE, { ...PER_ELEMENT, creates: 'species' }),
  find: method('this.* | undefined', PER_ELEMENT),
  findIndex: method('number', PER_ELEMENT),
  findLast: method('this.* | undefined', PER_ELEMENT),
  findLastIndex: method('number', PER_ELEMENT),
  forEach: method('undefined', PER_ELEMENT),
  includes: method('boolean', SEARCHING),
  indexOf: method('number', SEARCHING),
  join: method('string', { coerces: converts('string', 0) }),
  keys: method('new Iterator<number>'),
  lastIndexOf: method('number', SEARCHING),
  length: property('number'),
  map: method(ALIKE, { ...PER_ELEMENT, coerces: converts('number', 'call'), creates: 'species' }),
  reduce: method('1 | this.* | call', REDUCING),
  reduceRight: method('1 | this.* | call', REDUCING),
  reverse: method('this', { writes: ['this'] }),
  set: method('undefined', { reads: [0], coerces: converts('number', '0.*', 1), writes: ['this'] }),
  slice: method(ALIKE, { coerces: converts('number', 0, 1), creates: 'species' }),
  some: method('boolean', PER_ELEMENT),
  sort: method('this', { ...SORTING, writes: ['this'] }),
  // Another view of the same memory: to write it is to write the receiver.
  subarray: method(`this | ${ALIKE}`, { coerces: converts('number', 0, 1), creates: 'species' }),
  toLocaleString: method('string', {
    reads: [0, 1],
    coerces: converts('string', '0.*', '1.*'),
    ambient: 'locale',
    ambientBelow: 1,
  }),
  toReversed: method(ALIKE),
  toSorted: method(ALIKE, SORTING),
  // Calls the receiver's `join`.
  toString: method('string', { reads: ['this'] }),
  values: method('new Iterator<this.*>'),
  with: method(ALIKE, { coerces: converts('number', 0, 1) }),
  '@@iterator': method('new Iterator<this.*>'),
  '@@toStringTag': property('string | undefined'),
});

/** From a length, an iterable or array-like object, or a buffer with an offset and a length. */
const FILLED: Omit<Behaviour, 'returns'> = {
  reads: [0],
  iterates: [0],
  coerces: converts('number', '0.*', 1, 2),
};

function typedArray(name: string, element: 'number' | 'bigint'): Table {
  return {
    [name]: { ...constructed(`new ${name}<${element}>`, FILLED), prototype: '%TypedArray%' },
    [`${name}.BYTES_PER_ELEMENT`]: property('number'),
    [`${name}.prototype`]: { prototype: '%TypedArray%.prototype' },
    [`${name}.prototype.BYTES_PER_ELEMENT`]: property('number'),
    [`${name}.prototype.constructor`]: property(`@${name}`),
  };
}

function typedArrays(names: readonly string[], element: 'number' | 'bigint'): Table {
  return Object.fromEntries(names.flatMap((name) => Object.entries(typedArray(name, element))));
}

const NAMES_OF_NUMBERS = [
  'Int8Array',
  'Uint8Array',
  'Uint8ClampedArray',
  'Int16Array',
  'Uint16Array',
  'Int32Array',
  'Uint32Array',
  'Float32Array',
  'Float64Array',
] as const;
const NAMES_OF_BIGINTS = ['BigInt64Array', 'BigUint64Array'] as const;

const SECTIONS: Readonly<Record<string, string>> = {
  '%TypedArray%.prototype.@@toStringTag': 'sec-get-%typedarray%.prototype-%symbol.tostringtag%',
  '%SomeTypedArray%': 'sec-properties-of-typedarray-prototype-objects',
  'Uint8Array.from': 'proposal-arraybuffer-base64',
  'Uint8Array.prototype.setFrom': 'proposal-arraybuffer-base64',
  'Uint8Array.prototype.to': 'proposal-arraybuffer-base64',
  ...Object.fromEntries(
    [...NAMES_OF_NUMBERS, ...NAMES_OF_BIGINTS, 'Float16Array'].map((name) => [name, 'sec-typedarray-constructors']),
  ),
};

/** A view shares its memory with its buffer. Writing through it counts as writing the view. */
export const typedArrayRows = (): Table => specified({
  // Abstract: it throws, and so does calling it through `super`.
  '%TypedArray%': { construct: { throws: true, returns: 'unknown' }, source: 'sec-%typedarray%-intrinsic-object' },
  '%TypedArray%.from': method(SOME, {
    reads: [0],
    iterates: [0],
    calls: [eachNow(1, ['0.*', 'number'], '2')],
    coerces: converts('number', '0.*', 'call'),
    creates: 'receiver',
  }),
  '%TypedArray%.of': method(SOME, { coerces: converts('number', '0+'), creates: 'receiver' }),
  '%TypedArray%.@@species': property('this'),
  '%TypedArray%.prototype': { source: 'sec-properties-of-the-%typedarrayprototype%-object' },
  ...Object.fromEntries(Object.entries(memberRows()).map(([name, row]) => [`%TypedArray%.prototype.${name}`, row])),

  '%SomeTypedArray%.prototype': {
    prototype: '%TypedArray%.prototype',
    otherMembers: { value: 'unknown' },
  },

  ...typedArrays(NAMES_OF_NUMBERS, 'number'),
  ...allRecent(typedArray('Float16Array', 'number')),
  ...typedArrays(NAMES_OF_BIGINTS, 'bigint'),

  'Uint8Array.fromBase64': recentMethod('new Uint8Array<number>', { reads: [1] }),
  'Uint8Array.fromHex': recentMethod('new Uint8Array<number>'),
  'Uint8Array.prototype.setFromBase64': recentMethod('new Object<number>', { reads: [1], writes: ['this'] }),
  'Uint8Array.prototype.setFromHex': recentMethod('new Object<number>', { writes: ['this'] }),
  'Uint8Array.prototype.toBase64': recentMethod('string', { reads: [0] }),
  'Uint8Array.prototype.toHex': recentMethod('string'),
}, SECTIONS);
