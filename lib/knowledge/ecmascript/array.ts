import type { Table } from '../schema.ts';
import { callable, converts, eachNow, method, property, recentMethod, specified } from './row-shapes.ts';

/** Sections by the beginning of paths. */
const SECTIONS = {
  'Array.prototype.length': 'sec-properties-of-array-instances-length',
};

/** What `map` and its like give their callback, and `thisArg` as its receiver. */
const PER_ELEMENT = { reads: ['this'], calls: [eachNow(0, ['this.*', 'number', 'this'], '1')] } as const;

/** What `reduce` gives its callback: at first the initial value or the first element, then its own last result. */
const REDUCING = {
  reads: ['this'],
  calls: [eachNow(0, ['1 | this.* | call', 'this.*', 'number', 'this'])],
} as const;

/** With a comparator, its result becomes a number; without one the elements become strings. */
const SORTING = {
  reads: ['this'],
  calls: [eachNow(0, ['this.*', 'this.*'])],
  coerces: [...converts('string', 'this.*'), ...converts('number', 'call')],
} as const;

export const arrayRows = (): Table => specified({
  Array: callable('new Array<0+ | undefined>', { model: 'Array' }),
  'Array.from': method('new Array<0.* | call>', {
    model: 'Array.from',
    creates: 'receiver',
    reads: [0],
    iterates: [0],
    calls: [eachNow(1, ['0.*', 'number'], '2')],
  }),
  'Array.fromAsync': recentMethod('new Promise<new Array<0.* | call | unknown>>', {
    creates: 'receiver',
    reads: [0],
    calls: [{ callee: 1, with: ['0.*', 'number'], receiver: '2', when: 'later', times: 'many' }],
    coerces: [...converts('steps', 0), ...converts('promise', '0.*', 'call')],
  }),
  'Array.isArray': method('boolean', { model: 'Array.isArray', safe: 'always' }),
  'Array.of': method('new Array<0+>', { model: 'Array.of', creates: 'receiver' }),
  'Array.@@species': property('this'),

  // Itself an array.
  'Array.prototype': {},
  'Array.prototype.at': method('this.* | undefined', {
    model: 'Array.prototype.at',
    reads: ['this'],
    coerces: converts('number', 0),
  }),
  'Array.prototype.concat': method('new Array<this.* | 0+ | 0+.*>', {
    model: 'Array.prototype.concat',
    creates: 'species',
    reads: ['this', '0+'],
  }),
  'Array.prototype.constructor': property('@Array'),
  'Array.prototype.copyWithin': method('this', {
    reads: ['this'],
    coerces: converts('number', 0, 1, 2),
    writes: ['this'],
  }),
  'Array.prototype.entries': method('new Iterator<new Array<number | this.*>>', { safe: 'receiver', model: 'Array.prototype.entries' }),
  'Array.prototype.every': method('boolean', { model: 'Array.prototype.every', ...PER_ELEMENT }),
  'Array.prototype.fill': method('this', {
    model: 'Array.prototype.fill',
    reads: ['this'],
    coerces: converts('number', 1, 2),
    writes: ['this'],
    stores: [{ from: '0', into: 'this' }],
  }),
  'Array.prototype.filter': method('new Array<this.*>', {
    model: 'Array.prototype.filter',
    creates: 'species',
    ...PER_ELEMENT,
  }),
  'Array.prototype.find': method('this.* | undefined', { model: 'Array.prototype.find', ...PER_ELEMENT }),
  'Array.prototype.findIndex': method('number', { model: 'Array.prototype.findIndex', ...PER_ELEMENT }),
  'Array.prototype.findLast': method('this.* | undefined', { model: 'Array.prototype.findLast', ...PER_ELEMENT }),
  'Array.prototype.findLastIndex': method('number', { model: 'Array.prototype.findLastIndex', ...PER_ELEMENT }),
  // Elements stand as deep as the argument says.
  'Array.prototype.flat': method('new Array<unknown>', {
    model: 'Array.prototype.flat',
    creates: 'species',
    reads: ['this', 'this.*'],
    coerces: converts('number', 0),
  }),
  'Array.prototype.flatMap': method('new Array<call | call.*>', {
    model: 'Array.prototype.flatMap',
    creates: 'species',
    reads: ['this', 'call'],
    calls: PER_ELEMENT.calls,
  }),
  'Array.prototype.forEach': method('undefined', { model: 'Array.prototype.forEach', ...PER_ELEMENT }),
  'Array.prototype.includes': method('boolean', {
    safe: 'receiver',
    model: 'Array.prototype.includes',
    reads: ['this'],
    coerces: converts('number', 1),
  }),
  'Array.prototype.indexOf': method('number', {
    safe: 'receiver',
    model: 'Array.prototype.indexOf',
    reads: ['this'],
    coerces: converts('number', 1),
  }),
  'Array.prototype.join': method('string', {
    model: 'Array.prototype.join',
    reads: ['this'],
    coerces: converts('string', 0, 'this.*'),
  }),
  'Array.prototype.keys': method('new Iterator<number>', { safe: 'receiver', model: 'Array.prototype.keys' }),
  'Array.prototype.lastIndexOf': method('number', { reads: ['this'], coerces: converts('number', 1) }),
  'Array.prototype.length': property('number'),
  'Array.prototype.map': method('new Array<call>', {
    model: 'Array.prototype.map',
    creates: 'species',
    ...PER_ELEMENT,
  }),
  'Array.prototype.pop': method('this.* | undefined', {
    safe: 'receiver',
    model: 'Array.prototype.pop',
    reads: ['this'],
    writes: ['this'],
  }),
  'Array.prototype.push': method('number', {
    safe: 'receiver',
    model: 'Array.prototype.push',
    reads: ['this'],
    writes: ['this'],
    stores: [{ from: '0+', into: 'this' }],
  }),
  'Array.prototype.reduce': method('1 | this.* | call', { model: 'Array.prototype.reduce', ...REDUCING }),
  'Array.prototype.reduceRight': method('1 | this.* | call', { model: 'Array.prototype.reduceRight', ...REDUCING }),
  'Array.prototype.reverse': method('this', { safe: 'receiver', model: 'Array.prototype.reverse', reads: ['this'], writes: ['this'] }),
  'Array.prototype.shift': method('this.* | undefined', {
    safe: 'receiver',
    model: 'Array.prototype.shift',
    reads: ['this'],
    writes: ['this'],
  }),
  'Array.prototype.slice': method('new Array<this.*>', {
    safe: 'receiver',
    model: 'Array.prototype.slice',
    creates: 'species',
    reads: ['this'],
    coerces: converts('number', 0, 1),
  }),
  'Array.prototype.some': method('boolean', { model: 'Array.prototype.some', ...PER_ELEMENT }),
  'Array.prototype.sort': method('this', { model: 'Array.prototype.sort', ...SORTING, writes: ['this'] }),
  'Array.prototype.splice': method('new Array<this.*>', {
    model: 'Array.prototype.splice',
    creates: 'species',
    reads: ['this'],
    coerces: converts('number', 0, 1),
    writes: ['this'],
    stores: [{ from: '2+', into: 'this' }],
  }),
  'Array.prototype.toLocaleString': method('string', {
    reads: ['this', 0, 1],
    coerces: [...converts('locale-string', 'this.*'), ...converts('string', '0.*', '1.*')],
    ambient: 'locale',
    ambientBelow: 1,
  }),
  'Array.prototype.toReversed': method('new Array<this.*>', { reads: ['this'] }),
  'Array.prototype.toSorted': method('new Array<this.*>', { model: 'Array.prototype.toSorted', ...SORTING }),
  'Array.prototype.toSpliced': method('new Array<this.* | 2+>', {
    reads: ['this'],
    coerces: converts('number', 0, 1),
  }),
  // Calls the receiver's `join`, which an array may shadow.
  'Array.prototype.toString': method('string', {
    model: 'Array.prototype.toString',
    reads: ['this'],
    coerces: converts('string', 'this.*'),
  }),
  'Array.prototype.unshift': method('number', {
    safe: 'receiver',
    model: 'Array.prototype.unshift',
    reads: ['this'],
    writes: ['this'],
    stores: [{ from: '0+', into: 'this' }],
  }),
  'Array.prototype.values': method('new Iterator<this.*>', { safe: 'receiver', model: 'Array.prototype.values' }),
  'Array.prototype.with': method('new Array<this.* | 1>', { reads: ['this'], coerces: converts('number', 0) }),
  'Array.prototype.@@iterator': method('new Iterator<this.*>', { safe: 'receiver', model: 'Array.prototype.values' }),
  'Array.prototype.@@unscopables': property('new Object<true>'),
}, SECTIONS);
