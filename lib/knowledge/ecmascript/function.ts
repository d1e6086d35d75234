import type { Table } from '../schema.ts';
import { callable, converts, method, property, recentProperty, specified } from './row-shapes.ts';

/** Sections by the beginning of paths. */
const SECTIONS = {
  'Function.prototype.arguments': 'sec-forbidden-extensions',
  'Function.prototype.caller': 'sec-forbidden-extensions',
  'Function.prototype.length': 'sec-function-instances-length',
  'Function.prototype.name': 'sec-function-instances-name',
  'Function.prototype.@@metadata': 'proposal-decorator-metadata',
  '%AsyncFunction%': 'sec-async-function-objects',
  '%GeneratorFunction%': 'sec-generatorfunction-objects',
  '%AsyncGeneratorFunction%': 'sec-asyncgeneratorfunction-objects',
  '%Arguments%': 'sec-arguments-exotic-objects',
};

/** The new function's body has not run yet, but its text is compiled in the global scope and is out of sight. */
const COMPILES = {
  effect: { kind: 'dynamic-code', level: 'realm', what: 'compiles a function from a string' },
  coerces: converts('string', '0+'),
} as const;

export const functionRows = (): Table => specified({
  Function: callable('unknown', { model: 'Function', ...COMPILES }),

  'Function.prototype': { ...method('undefined'), prototype: 'Object.prototype' },
  'Function.prototype.apply': method('call', {
    model: 'Function.prototype.apply',
    safe: 'always',
    reads: [1],
    calls: [{ callee: 'this', with: [], rest: '1.*', receiver: '0', when: 'now', times: 'once' }],
  }),
  // Poison pills of functions in strict code.
  'Function.prototype.arguments': property('unknown'),
  'Function.prototype.bind': method('unknown', { model: 'Function.prototype.bind', safe: 'function', reads: ['this'] }),
  'Function.prototype.call': method('call', {
    model: 'Function.prototype.call',
    safe: 'always',
    calls: [{ callee: 'this', with: [], rest: '1+', receiver: '0', when: 'now', times: 'once' }],
  }),
  'Function.prototype.caller': property('unknown'),
  'Function.prototype.constructor': property('@Function'),
  'Function.prototype.length': property('number'),
  'Function.prototype.name': property('string'),
  'Function.prototype.toString': method('string', { model: 'Function.prototype.toString' }),
  'Function.prototype.@@hasInstance': method('boolean', { reads: ['this'] }),
  'Function.prototype.@@metadata': recentProperty('null | new Object<unknown>'),

  // Functions of other kinds inherit from prototypes of their own, whose constructors no global names.
  '%AsyncFunction%': { ...callable('unknown', COMPILES), prototype: 'Function' },
  '%AsyncFunction%.prototype': { prototype: 'Function.prototype' },
  '%AsyncFunction%.prototype.constructor': property('@%AsyncFunction%'),
  '%AsyncFunction%.prototype.@@toStringTag': property('string'),
  '%GeneratorFunction%': { ...callable('unknown', COMPILES), prototype: 'Function' },
  '%GeneratorFunction%.prototype': { prototype: 'Function.prototype' },
  '%GeneratorFunction%.prototype.constructor': property('@%GeneratorFunction%'),
  '%GeneratorFunction%.prototype.prototype': property('@%Generator%.prototype'),
  '%GeneratorFunction%.prototype.@@toStringTag': property('string'),
  '%AsyncGeneratorFunction%': { ...callable('unknown', COMPILES), prototype: 'Function' },
  '%AsyncGeneratorFunction%.prototype': { prototype: 'Function.prototype' },
  '%AsyncGeneratorFunction%.prototype.constructor': property('@%AsyncGeneratorFunction%'),
  '%AsyncGeneratorFunction%.prototype.prototype': property('@%AsyncGenerator%.prototype'),
  '%AsyncGeneratorFunction%.prototype.@@toStringTag': property('string'),

  // Own properties of the object that `arguments` names.
  '%Arguments%.prototype': { prototype: 'Object.prototype' },
  '%Arguments%.prototype.callee': property('unknown'),
  '%Arguments%.prototype.length': property('number'),
  '%Arguments%.prototype.@@iterator': method('new Iterator<this.*>', { model: 'Array.prototype.values' }),
}, SECTIONS);
