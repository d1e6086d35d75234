import type { Table } from '../schema.ts';
import { constructed, converts, maybeLater, method, onceNow, property, recentMethod, specified } from './row-shapes.ts';

/** Sections by the beginning of paths. */
const SECTIONS = {
  'Promise.withResolvers': 'sec-promise.withResolvers',
  '%PromiseRe': 'sec-createresolvingfunctions',
};

/** Each element is resolved as by `Promise.resolve`, and its `then` is called. */
const COMBINES = { iterates: [0], coerces: converts('promise', '0.*'), creates: 'receiver' } as const;

/** The contents of a promise are what it is fulfilled with. */
export const promiseRows = (): Table => specified({
  // What `resolve` is given becomes the contents, out of sight of any flow.
  Promise: constructed('new Promise<unknown>', {
    model: 'Promise',
    safe: 'always',
    calls: [onceNow(0, ['@%PromiseResolveFunction%', '@%PromiseRejectFunction%'])],
  }),
  'Promise.all': method('new Promise<new Array<0.* | 0.*.*>>', { model: 'Promise.all', ...COMBINES }),
  'Promise.allSettled': method('new Promise<new Array<new Object<unknown>>>', {
    model: 'Promise.allSettled',
    ...COMBINES,
  }),
  'Promise.any': method('new Promise<0.* | 0.*.*>', { model: 'Promise.any', ...COMBINES }),
  'Promise.race': method('new Promise<0.* | 0.*.*>', { model: 'Promise.race', ...COMBINES }),
  'Promise.reject': method('new Promise', { safe: 'owner', model: 'Promise.reject', creates: 'receiver' }),
  'Promise.resolve': method('0 | new Promise<0 | 0.*>', {
    safe: 'owner',
    model: 'Promise.resolve',
    coerces: converts('promise', 0),
    creates: 'receiver',
  }),
  'Promise.try': recentMethod('new Promise<call | call.*>', {
    model: 'Promise.try',
    safe: 'always',
    calls: [onceNow(0, [], '1+')],
    coerces: converts('promise', 'call'),
    creates: 'receiver',
  }),
  'Promise.withResolvers': recentMethod(
    'new Object<new Promise<unknown> | @%PromiseResolveFunction% | @%PromiseRejectFunction%>',
    { model: 'Promise.withResolvers', creates: 'receiver' },
  ),
  'Promise.@@species': property('this'),

  'Promise.prototype': {},
  // Calls the receiver's `then`, which a subclass may override; so does `finally`.
  'Promise.prototype.catch': method('new Promise<this.* | call | call.*>', {
    safe: 'receiver',
    model: 'Promise.prototype.catch',
    reads: ['this'],
    creates: 'species',
    calls: [maybeLater(0, ['unknown'])],
    coerces: converts('promise', 'call'),
  }),
  'Promise.prototype.constructor': property('@Promise'),
  'Promise.prototype.finally': method('new Promise<this.*>', {
    safe: 'receiver',
    model: 'Promise.prototype.finally',
    reads: ['this'],
    creates: 'species',
    calls: [maybeLater(0, [])],
    coerces: converts('promise', 'call'),
  }),
  // What the second callback returns counts too, which no flow expresses.
  'Promise.prototype.then': method('new Promise<unknown>', {
    safe: 'receiver',
    model: 'Promise.prototype.then',
    reads: ['this'],
    creates: 'species',
    calls: [maybeLater(0, ['this.*']), maybeLater(1, ['unknown'])],
    coerces: converts('promise', 'call'),
  }),
  'Promise.prototype.@@toStringTag': property('string'),

  // The two functions that an executor is given.
  '%PromiseResolveFunction%': method('undefined', { coerces: converts('promise', 0) }),
  '%PromiseRejectFunction%': method('undefined'),
}, SECTIONS);
