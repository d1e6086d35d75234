import type { Table } from '../schema.ts';
import { callable, converts, eachNow, method, property, recentMethod, specified } from './row-shapes.ts';

/** Sections by the beginning of paths. */
const SECTIONS = {
  'Object.prototype.__defineGetter__': 'sec-object.prototype.__defineGetter__',
  'Object.prototype.__defineSetter__': 'sec-object.prototype.__defineSetter__',
  'Object.prototype.__lookupGetter__': 'sec-object.prototype.__lookupGetter__',
  'Object.prototype.__lookupSetter__': 'sec-object.prototype.__lookupSetter__',
};

export const objectRows = (): Table => specified({
  Object: callable('0 | new Object', { model: 'Object' }),
  'Object.assign': method('0', {
    model: 'Object.assign',
    reads: ['1+'],
    writes: [0],
    stores: [{ from: '1+.*', into: 0 }],
  }),
  // What it returns inherits from its argument, which no flow expresses.
  'Object.create': method('unknown', { safe: 'prototype', model: 'Object.create', reads: [1, '1.*'] }),
  'Object.defineProperties': method('0', {
    model: 'Object.defineProperties',
    reads: [1, '1.*'],
    writes: [0],
    stores: [{ from: '1.*.*', into: 0 }],
  }),
  'Object.defineProperty': method('0', {
    safe: 'definition',
    model: 'Object.defineProperty',
    coerces: converts('key', 1),
    reads: [2],
    writes: [0],
    stores: [{ from: '2.*', into: 0 }],
  }),
  'Object.entries': method('new Array<new Array<string | 0.*>>', { model: 'Object.entries', reads: [0] }),
  'Object.freeze': method('0', { model: 'Object.freeze', writes: [0] }),
  'Object.fromEntries': method('new Object<0.*.*>', {
    model: 'Object.fromEntries',
    iterates: [0],
    reads: ['0.*'],
    coerces: converts('key', '0.*.*'),
  }),
  'Object.getOwnPropertyDescriptor': method('new Object<unknown> | undefined', {
    safe: 'object',
    model: 'Object.getOwnPropertyDescriptor',
    coerces: converts('key', 1),
  }),
  'Object.getOwnPropertyDescriptors': method('new Object<new Object<unknown>>', {
    model: 'Object.getOwnPropertyDescriptors',
  }),
  'Object.getOwnPropertyNames': method('new Array<string>', { safe: 'object', model: 'Object.getOwnPropertyNames' }),
  'Object.getOwnPropertySymbols': method('new Array<symbol>', { model: 'Object.getOwnPropertySymbols' }),
  'Object.getPrototypeOf': method('unknown', { safe: 'object', model: 'Object.getPrototypeOf' }),
  'Object.groupBy': recentMethod('new Object<new Array<0.*>>', {
    iterates: [0],
    calls: [eachNow(1, ['0.*', 'number'])],
    coerces: converts('key', 'call'),
  }),
  'Object.hasOwn': method('boolean', { model: 'Object.hasOwn', coerces: converts('key', 1) }),
  'Object.is': method('boolean', { model: 'Object.is' }),
  'Object.isExtensible': method('boolean', { model: 'Object.isExtensible' }),
  'Object.isFrozen': method('boolean', { model: 'Object.isFrozen' }),
  'Object.isSealed': method('boolean', { model: 'Object.isSealed' }),
  'Object.keys': method('new Array<string>', { safe: 'object', model: 'Object.keys' }),
  'Object.preventExtensions': method('0', { model: 'Object.preventExtensions', writes: [0] }),
  'Object.seal': method('0', { model: 'Object.seal', writes: [0] }),
  'Object.setPrototypeOf': method('0', {
    safe: 'heir',
    model: 'Object.setPrototypeOf',
    writes: [0],
    stores: [{ from: '1 | 1.*', into: 0 }],
  }),
  'Object.values': method('new Array<0.*>', { model: 'Object.values', reads: [0] }),

  'Object.prototype': {},
  'Object.prototype.__defineGetter__': method('undefined', {
    model: 'Object.prototype.__defineGetter__',
    coerces: converts('key', 0),
    writes: ['this'],
    stores: [{ from: '1', into: 'this' }],
  }),
  'Object.prototype.__defineSetter__': method('undefined', {
    model: 'Object.prototype.__defineSetter__',
    coerces: converts('key', 0),
    writes: ['this'],
    stores: [{ from: '1', into: 'this' }],
  }),
  'Object.prototype.__lookupGetter__': method('unknown', { model: 'Object.prototype.__lookupGetter__', coerces: converts('key', 0) }),
  'Object.prototype.__lookupSetter__': method('unknown', { model: 'Object.prototype.__lookupSetter__', coerces: converts('key', 0) }),
  'Object.prototype.__proto__': property('unknown'),
  'Object.prototype.constructor': property('@Object'),
  'Object.prototype.hasOwnProperty': method('boolean', {
    model: 'Object.prototype.hasOwnProperty',
    coerces: converts('key', 0),
  }),
  'Object.prototype.isPrototypeOf': method('boolean', { model: 'Object.prototype.isPrototypeOf' }),
  'Object.prototype.propertyIsEnumerable': method('boolean', {
    model: 'Object.prototype.propertyIsEnumerable',
    coerces: converts('key', 0),
  }),
  // Returns whatever the receiver's `toString` returns.
  'Object.prototype.toLocaleString': method('unknown', {
    reads: ['this'],
    coerces: converts('string', 'this'),
  }),
  'Object.prototype.toString': method('string', { model: 'Object.prototype.toString', reads: ['this'] }),
  'Object.prototype.valueOf': method('this'),
}, SECTIONS);
