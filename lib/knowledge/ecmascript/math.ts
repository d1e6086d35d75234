import type { Table } from '../schema.ts';
import { converts, method, property, recentMethod, specified } from './row-shapes.ts';

const OF_ONE = method('number', { coerces: converts('number', 0) });
const OF_TWO = method('number', { coerces: converts('number', 0, 1) });
/** What every engine computes alike. */
const EXACT_OF_ONE = method('number', { computed: true, coerces: converts('number', 0) });
const EXACT_OF_TWO = method('number', { computed: true, coerces: converts('number', 0, 1) });
const OF_ALL = method('number', { coerces: converts('number', '0+') });
const EXACT_OF_ALL = method('number', { computed: true, coerces: converts('number', '0+') });

export const mathRows = (): Table => specified({
  Math: { source: 'sec-math-object' },
  'Math.E': property('number'),
  'Math.LN10': property('number'),
  'Math.LN2': property('number'),
  'Math.LOG10E': property('number'),
  'Math.LOG2E': property('number'),
  'Math.PI': property('number'),
  'Math.SQRT1_2': property('number'),
  'Math.SQRT2': property('number'),
  'Math.abs': EXACT_OF_ONE,
  'Math.acos': OF_ONE,
  'Math.acosh': OF_ONE,
  'Math.asin': OF_ONE,
  'Math.asinh': OF_ONE,
  'Math.atan': OF_ONE,
  'Math.atan2': OF_TWO,
  'Math.atanh': OF_ONE,
  'Math.cbrt': OF_ONE,
  'Math.ceil': EXACT_OF_ONE,
  'Math.clz32': EXACT_OF_ONE,
  'Math.cos': OF_ONE,
  'Math.cosh': OF_ONE,
  'Math.exp': OF_ONE,
  'Math.expm1': OF_ONE,
  'Math.f16round': recentMethod('number', { coerces: converts('number', 0) }),
  'Math.floor': EXACT_OF_ONE,
  'Math.fround': EXACT_OF_ONE,
  'Math.hypot': OF_ALL,
  'Math.imul': EXACT_OF_TWO,
  'Math.log': OF_ONE,
  'Math.log10': OF_ONE,
  'Math.log1p': OF_ONE,
  'Math.log2': OF_ONE,
  'Math.max': EXACT_OF_ALL,
  'Math.min': EXACT_OF_ALL,
  'Math.pow': OF_TWO,
  'Math.random': method('number', { ambient: 'random' }),
  'Math.round': EXACT_OF_ONE,
  'Math.sign': EXACT_OF_ONE,
  'Math.sin': OF_ONE,
  'Math.sinh': OF_ONE,
  'Math.sqrt': EXACT_OF_ONE,
  // Throws on elements that are not numbers instead of converting them.
  'Math.sumPrecise': recentMethod('number', { iterates: [0] }),
  'Math.tan': OF_ONE,
  'Math.tanh': OF_ONE,
  'Math.trunc': EXACT_OF_ONE,
  'Math.@@toStringTag': property('string'),
});
