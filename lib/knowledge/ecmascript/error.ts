import type { Row, Table } from '../schema.ts';
import { allRecent, callable, converts, method, property, recentMethod, recentProperty, specified } from './row-shapes.ts';

/** A message and `{ cause }`. The contents of an error are what it carries. */
function error(name: string): Row {
  return callable(`new ${name}<1.*>`, { model: 'Error', coerces: converts('string', 0), reads: [1] });
}

function subclass(name: string): Table {
  return {
    [name]: { ...error(name), prototype: 'Error', source: `sec-native-error-types-used-in-this-standard-${name.toLowerCase()}` },
    ...subclassPrototype(name),
  };
}

function subclassPrototype(name: string): Table {
  return {
    [`${name}.prototype`]: { prototype: 'Error.prototype', source: 'sec-properties-of-the-nativeerror-prototype-objects' },
    [`${name}.prototype.constructor`]: { ...property(`@${name}`), source: 'sec-nativeerror.prototype.constructor' },
    [`${name}.prototype.message`]: { ...property('string'), source: 'sec-nativeerror.prototype.message' },
    [`${name}.prototype.name`]: { ...property('string'), source: 'sec-nativeerror.prototype.name' },
  };
}

export const ERROR: Table = specified({
  Error: error('Error'),
  // Puts the property `stack` on its argument.
  'Error.captureStackTrace': { ...method('undefined', { writes: [0] }), source: 'https://v8.dev/docs/stack-trace-api' },
  'Error.isError': recentMethod('boolean'),
  'Error.prepareStackTrace': { ...recentProperty('unknown'), source: 'https://v8.dev/docs/stack-trace-api' },
  'Error.stackTraceLimit': { ...property('number'), source: 'https://v8.dev/docs/stack-trace-api' },

  'Error.prototype': {},
  'Error.prototype.cause': { ...property('this.* | undefined'), source: 'sec-installerrorcause' },
  'Error.prototype.constructor': property('@Error'),
  'Error.prototype.message': property('string'),
  'Error.prototype.name': property('string'),
  'Error.prototype.stack': { ...property('string | undefined'), source: 'proposal-error-stacks' },
  'Error.prototype.toString': method('string', { reads: ['this'], coerces: converts('string', 'this.*') }),

  ...subclass('EvalError'),
  ...subclass('RangeError'),
  ...subclass('ReferenceError'),
  ...subclass('SyntaxError'),
  ...subclass('TypeError'),
  ...subclass('URIError'),

  AggregateError: {
    ...callable('new AggregateError<0.* | 2.*>', {
      model: 'Error',
      iterates: [0],
      coerces: converts('string', 1),
      reads: [2],
    }),
    prototype: 'Error',
  },
  ...subclassPrototype('AggregateError'),
  'AggregateError.prototype.errors': { ...property('new Array<this.*>'), source: 'sec-aggregate-error' },

  ...allRecent({
    SuppressedError: {
      ...callable('new SuppressedError<0 | 1>', { model: 'Error', coerces: converts('string', 2) }),
      prototype: 'Error',
      source: 'proposal-explicit-resource-management/sec-suppressederror-constructor',
    },
    ...subclassPrototype('SuppressedError'),
    'SuppressedError.prototype.error': property('this.*'),
    'SuppressedError.prototype.suppressed': property('this.*'),
  }),
});
