import type { Behaviour, Table } from '../schema.ts';
import { converts, method, property, recentMethod, specified } from './row-shapes.ts';

/** Sections by the beginning of paths. */
const SECTIONS = {
  '%Generator%.prototype.next': 'sec-generator.prototype.next',
  '%Generator%.prototype.return': 'sec-generator.prototype.return',
  '%Generator%.prototype.throw': 'sec-generator.prototype.throw',
  '%Generator%': 'sec-properties-of-generator-prototype',
  '%AsyncGenerator%.prototype.next': 'sec-asyncgenerator-prototype-next',
  '%AsyncGenerator%.prototype.return': 'sec-asyncgenerator-prototype-return',
  '%AsyncGenerator%.prototype.throw': 'sec-asyncgenerator-prototype-throw',
  '%AsyncGenerator%': 'sec-properties-of-asyncgenerator-prototype',
  '%AsyncIterator%': 'sec-asynciteratorprototype',
};

/** Runs a stretch of the generator's body, which no row can name: its receiver stands for it. */
const RESUMES: Omit<Behaviour, 'returns'> = {
  writes: ['this'],
  calls: [{ callee: 'this', with: ['0'], when: 'now', times: 'maybe' }],
};

const RESUMES_LATER: Omit<Behaviour, 'returns'> = {
  writes: ['this'],
  calls: [
    { callee: 'this', with: ['0'], when: 'now', times: 'maybe' },
    { callee: 'this', with: ['0'], when: 'later', times: 'maybe' },
  ],
};

/** A promise that is yielded is awaited, and so is one that `return` is given. */
const AWAITS: Omit<Behaviour, 'returns'> = { ...RESUMES_LATER, coerces: converts('promise', 'this.*') };
const AWAITS_ARGUMENT: Omit<Behaviour, 'returns'> = { ...RESUMES_LATER, coerces: converts('promise', 0, 'this.*') };

const RESULT = 'new Object<boolean | this.* | unknown>';
const LATER_RESULT = `new Promise<${RESULT}>`;

/** Generator objects, which the bodies of generator functions make. Their contents are what they yield. */
export const generatorRows = (): Table => specified({
  '%Generator%.prototype': { prototype: 'Iterator.prototype' },
  '%Generator%.prototype.constructor': property('@%GeneratorFunction%.prototype'),
  '%Generator%.prototype.next': method(RESULT, { model: '%Generator%.prototype.next', safe: 'waiting', ...RESUMES }),
  '%Generator%.prototype.return': method(RESULT, { model: '%Generator%.prototype.return', safe: 'waiting', ...RESUMES }),
  '%Generator%.prototype.throw': method(RESULT, { model: '%Generator%.prototype.throw', safe: 'waiting', ...RESUMES }),
  '%Generator%.prototype.@@toStringTag': property('string'),

  '%AsyncIterator%.prototype': {},
  '%AsyncIterator%.prototype.@@asyncDispose': recentMethod('new Promise<undefined>', {
    ...RESUMES_LATER,
    reads: ['this'],
  }),
  '%AsyncIterator%.prototype.@@asyncIterator': method('this'),

  '%AsyncGenerator%.prototype': { prototype: '%AsyncIterator%.prototype' },
  '%AsyncGenerator%.prototype.constructor': property('@%AsyncGeneratorFunction%.prototype'),
  '%AsyncGenerator%.prototype.next': method(LATER_RESULT, { model: '%AsyncGenerator%.prototype.next', ...AWAITS }),
  '%AsyncGenerator%.prototype.return': method(LATER_RESULT, { model: '%AsyncGenerator%.prototype.return', ...AWAITS_ARGUMENT }),
  '%AsyncGenerator%.prototype.throw': method(LATER_RESULT, { model: '%AsyncGenerator%.prototype.throw', ...AWAITS }),
  '%AsyncGenerator%.prototype.@@toStringTag': property('string'),
}, SECTIONS);
