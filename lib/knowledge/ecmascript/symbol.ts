import type { Table } from '../schema.ts';
import { converts, method, property, recentProperty, specified } from './row-shapes.ts';

export const symbolRows = (): Table => specified({
  Symbol: {
    ...method('symbol', { model: 'Symbol', coerces: converts('string', 0) }),
    source: 'sec-symbol-constructor',
  },
  'Symbol.asyncDispose': recentProperty('@@asyncDispose'),
  'Symbol.asyncIterator': property('@@asyncIterator'),
  'Symbol.dispose': recentProperty('@@dispose'),
  // Enters the symbol in a registry that only it and `Symbol.keyFor` see, and whose entries never change.
  'Symbol.for': method('symbol', { model: 'Symbol.for', coerces: converts('string', 0) }),
  'Symbol.hasInstance': property('@@hasInstance'),
  'Symbol.isConcatSpreadable': property('@@isConcatSpreadable'),
  'Symbol.iterator': property('@@iterator'),
  'Symbol.keyFor': method('string | undefined'),
  'Symbol.match': property('@@match'),
  'Symbol.matchAll': property('@@matchAll'),
  'Symbol.metadata': { ...recentProperty('@@metadata'), source: 'proposal-decorator-metadata' },
  'Symbol.replace': property('@@replace'),
  'Symbol.search': property('@@search'),
  'Symbol.species': property('@@species'),
  'Symbol.split': property('@@split'),
  'Symbol.toPrimitive': property('@@toPrimitive'),
  'Symbol.toStringTag': property('@@toStringTag'),
  'Symbol.unscopables': property('@@unscopables'),

  'Symbol.prototype': {},
  'Symbol.prototype.constructor': property('@Symbol'),
  'Symbol.prototype.description': property('string | undefined'),
  'Symbol.prototype.toString': method('string'),
  'Symbol.prototype.valueOf': method('symbol'),
  'Symbol.prototype.@@toPrimitive': method('symbol'),
  'Symbol.prototype.@@toStringTag': property('string'),
});
