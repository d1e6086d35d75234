import type { Row, Table } from '../schema.ts';
import {
  allRecent,
  callable,
  converts,
  method,
  property,
  recentMethod,
  recentProperty,
  specified,
} from './row-shapes.ts';

/** A message and `{ cause }`. The contents of an error are what it carries. */
function error(name: string): Row {
  return callable(`new ${name}<1.*>`, { model: 'Error', coerces: converts('string', 0), reads: [1], safe: 'primitives' });
}

function subclass(name: string): Table {
  return { [name]: { ...error(name), prototype: 'Error' }, ...subclassPrototype(name) };
}

function subclassPrototype(name: string): Table {
  return {
    [`${name}.prototype`]: { prototype: 'Error.prototype' },
    [`${name}.prototype.constructor`]: property(`@${name}`),
    [`${name}.prototype.message`]: property('string'),
    [`${name}.prototype.name`]: property('string'),
  };
}

/** Methods of the places in a stack that `Error.prepareStackTrace` is given, by what they give. */
const CALL_SITE: Readonly<Record<string, string>> = {
  'string | null | undefined': 'getEvalOrigin getFileName getFunctionName getMethodName getScriptHash getScriptNameOrSourceURL getTypeName',
  'number | null': 'getColumnNumber getEnclosingColumnNumber getEnclosingLineNumber getLineNumber getPosition getPromiseIndex',
  'unknown': 'getFunction getThis',
  boolean: 'isAsync isConstructor isEval isNative isPromiseAll isToplevel',
  string: 'toString',
};

const SECTIONS = {
  '%CallSite%': 'https://v8.dev/docs/stack-trace-api',
  'Error.captureStackTrace': 'https://v8.dev/docs/stack-trace-api',
  'Error.prepareStackTrace': 'https://v8.dev/docs/stack-trace-api',
  'Error.stackTraceLimit': 'https://v8.dev/docs/stack-trace-api',
  'Error.prototype.cause': 'sec-installerrorcause',
  'Error.prototype.stack': 'proposal-error-stacks',
  AggregateError: 'sec-aggregate-error-objects',
  SuppressedError: 'sec-suppressederror-objects',
  EvalError: 'sec-nativeerror-object-structure',
  RangeError: 'sec-nativeerror-object-structure',
  ReferenceError: 'sec-nativeerror-object-structure',
  SyntaxError: 'sec-nativeerror-object-structure',
  TypeError: 'sec-nativeerror-object-structure',
  URIError: 'sec-nativeerror-object-structure',
};

export const errorRows = (): Table => specified({
  Error: error('Error'),
  // Puts the property `stack` on its argument.
  'Error.captureStackTrace': method('undefined', { model: 'Error.captureStackTrace', writes: [0] }),
  'Error.isError': recentMethod('boolean'),
  'Error.prepareStackTrace': recentProperty('unknown'),
  'Error.stackTraceLimit': property('number'),

  'Error.prototype': {},
  'Error.prototype.cause': property('this.* | undefined'),
  'Error.prototype.constructor': property('@Error'),
  'Error.prototype.message': property('string'),
  'Error.prototype.name': property('string'),
  'Error.prototype.stack': property('string | undefined'),
  'Error.prototype.toString': method('string', { model: 'Error.prototype.toString', reads: ['this'], coerces: converts('string', 'this.*') }),

  '%CallSite%.prototype': {},
  ...Object.fromEntries(Object.entries(CALL_SITE).flatMap(([flow, names]) => names.split(' ').map((name): [string, Row] => [`%CallSite%.prototype.${name}`, method(flow)]))),

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
  'AggregateError.prototype.errors': property('new Array<this.*>'),

  ...allRecent({
    SuppressedError: {
      ...callable('new SuppressedError<0 | 1>', { model: 'Error', coerces: converts('string', 2) }),
      prototype: 'Error',
    },
    ...subclassPrototype('SuppressedError'),
    'SuppressedError.prototype.error': property('this.*'),
    'SuppressedError.prototype.suppressed': property('this.*'),
  }),
}, SECTIONS);
