import type { Callback, Flow, Row, Table } from '../schema.ts';
import { constructed, converts, eachNow, method, property, recentMethod, specified } from './row-shapes.ts';

/** Sections by the beginning of paths. */
const SECTIONS = {
  'Iterator.prototype.next': 'sec-%arrayiteratorprototype%.next',
  'Iterator.prototype.return': 'sec-%iteratorhelperprototype%.return',
  'Iterator.prototype.throw': 'sec-iterator-interface',
  'Iterator.concat': 'proposal-iterator-sequencing',
};

const RESULT: Flow = 'new Object<boolean | this.* | undefined>';
const PER_ELEMENT: Callback = eachNow(0, ['this.*', 'number']);

/** It goes through the receiver, and closes it where it does not come to the end. */
const LEAVES = { iterates: ['this'], coerces: converts('close', 'this') } as const;

/**
 * A method that returns another iterator. It works only as that is advanced; the row says that it works at once, since
 * nothing else would say so of who advances it.
 */
function lazy(returns: Flow, ...calls: readonly Callback[]): Row {
  return recentMethod(returns, { ...LEAVES, calls });
}

/** `take` and `drop`: lazy too, but the number is converted at once. */
const LIMITED = recentMethod('new Iterator<this.*>', { iterates: ['this'], coerces: [...converts('number', 0), ...converts('close', 'this')] });

/**
 * Iterators that built-ins return: their contents are what they yield. Their `next` is here, on the prototype that all
 * have in common, and not on `%ArrayIteratorPrototype%` and its like.
 */
export const iteratorRows = (): Table => specified({
  // Abstract: only subclasses can be constructed.
  Iterator: { ...constructed('new Iterator'), recent: true },
  'Iterator.concat': recentMethod('new Iterator<0+.*>', { reads: ['0+'], coerces: converts('steps', '0+') }),
  // What is made of it is taken to be gone through, and left, at once.
  'Iterator.from': recentMethod('0 | new Iterator<0.*>', { reads: [0], iterates: [0], coerces: [...converts('steps', 0), ...converts('close', 0)] }),

  'Iterator.prototype': { source: 'sec-%iterator.prototype%-object' },
  'Iterator.prototype.constructor': { ...property('@Iterator'), recent: true },
  'Iterator.prototype.drop': LIMITED,
  'Iterator.prototype.every': recentMethod('boolean', { ...LEAVES, calls: [PER_ELEMENT] }),
  'Iterator.prototype.filter': lazy('new Iterator<this.*>', PER_ELEMENT),
  'Iterator.prototype.find': recentMethod('this.* | undefined', { ...LEAVES, calls: [PER_ELEMENT] }),
  'Iterator.prototype.flatMap': recentMethod('new Iterator<call.*>', {
    iterates: ['this', 'call'],
    coerces: converts('close', 'this', 'call'),
    calls: [PER_ELEMENT],
  }),
  'Iterator.prototype.forEach': recentMethod('undefined', { ...LEAVES, calls: [PER_ELEMENT] }),
  'Iterator.prototype.map': lazy('new Iterator<call>', PER_ELEMENT),
  'Iterator.prototype.next': method(RESULT, { safe: 'receiver', model: 'Iterator.prototype.next', writes: ['this'] }),
  'Iterator.prototype.reduce': recentMethod('1 | this.* | call', {
    ...LEAVES,
    calls: [eachNow(0, ['1 | this.* | call', 'this.*', 'number'])],
  }),
  'Iterator.prototype.return': recentMethod(RESULT, { writes: ['this'] }),
  'Iterator.prototype.some': recentMethod('boolean', { ...LEAVES, calls: [PER_ELEMENT] }),
  'Iterator.prototype.take': LIMITED,
  'Iterator.prototype.throw': recentMethod(RESULT, { writes: ['this'] }),
  'Iterator.prototype.toArray': recentMethod('new Array<this.*>', { iterates: ['this'] }),
  'Iterator.prototype.@@dispose': recentMethod('undefined', { reads: ['this'], writes: ['this'] }),
  'Iterator.prototype.@@iterator': method('this'),
  'Iterator.prototype.@@toStringTag': { ...property('string'), recent: true },
}, SECTIONS);
