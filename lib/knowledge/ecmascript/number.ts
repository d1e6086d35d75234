import type { Table } from '../schema.ts';
import { converts, method, property, specified } from './row-shapes.ts';

/** Locales and options; without locales those of the host count. */
const BY_LOCALE = method('string', {
  reads: [0, 1],
  coerces: converts('string', '0.*', '1.*'),
  ambient: 'locale',
  ambientBelow: 1,
});

export const numberRows = (): Table => specified({
  Number: {
    call: { model: 'Number', coerces: converts('number', 0), returns: 'number' },
    construct: { model: 'Number', coerces: converts('number', 0), returns: 'new Number' },
  },
  'Number.EPSILON': property('number'),
  'Number.MAX_SAFE_INTEGER': property('number'),
  'Number.MAX_VALUE': property('number'),
  'Number.MIN_SAFE_INTEGER': property('number'),
  'Number.MIN_VALUE': property('number'),
  'Number.NEGATIVE_INFINITY': property('number'),
  'Number.NaN': property('number'),
  'Number.POSITIVE_INFINITY': property('number'),
  'Number.isFinite': method('boolean', { computed: true }),
  'Number.isInteger': method('boolean', { computed: true }),
  'Number.isNaN': method('boolean', { computed: true }),
  'Number.isSafeInteger': method('boolean', { computed: true }),
  // The same functions as the globals.
  'Number.parseFloat': method('number', { model: 'parseFloat', coerces: converts('string', 0) }),
  'Number.parseInt': method('number', {
    model: 'parseInt',
    coerces: [...converts('string', 0), ...converts('number', 1)],
  }),

  'Number.prototype': {},
  'Number.prototype.constructor': property('@Number'),
  'Number.prototype.toExponential': method('string', { computed: true, coerces: converts('number', 0) }),
  'Number.prototype.toFixed': method('string', { computed: true, coerces: converts('number', 0) }),
  'Number.prototype.toLocaleString': { ...BY_LOCALE, source: 'ecma402/sup-number.prototype.tolocalestring' },
  'Number.prototype.toPrecision': method('string', { computed: true, coerces: converts('number', 0) }),
  'Number.prototype.toString': method('string', { computed: true, coerces: converts('number', 0) }),
  'Number.prototype.valueOf': method('number', { computed: true }),
});

export const booleanRows = (): Table => specified({
  // Conversion to a boolean runs nothing.
  Boolean: {
    call: { model: 'Boolean', returns: 'boolean' },
    construct: { model: 'Boolean', returns: 'new Boolean' },
  },
  'Boolean.prototype': {},
  'Boolean.prototype.constructor': property('@Boolean'),
  'Boolean.prototype.toString': method('string'),
  'Boolean.prototype.valueOf': method('boolean'),
});

export const bigintRows = (): Table => specified({
  BigInt: {
    ...method('bigint', { computed: true, coerces: converts('number', 0) }),
    source: 'sec-bigint-constructor',
  },
  'BigInt.asIntN': method('bigint', { computed: true, coerces: converts('number', 0, 1) }),
  'BigInt.asUintN': method('bigint', { computed: true, coerces: converts('number', 0, 1) }),

  'BigInt.prototype': {},
  'BigInt.prototype.constructor': property('@BigInt'),
  'BigInt.prototype.toLocaleString': { ...BY_LOCALE, source: 'ecma402/sup-bigint.prototype.tolocalestring' },
  'BigInt.prototype.toString': method('string', { coerces: converts('number', 0) }),
  'BigInt.prototype.valueOf': method('bigint'),
  'BigInt.prototype.@@toStringTag': property('string'),
});
