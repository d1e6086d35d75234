import { HOST_MODULE, UNDESCRIBED, alias, constructs, each, holds, mirror, only, prototypeObject, recent, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Behaviour, Coercion, Table } from '../schema.ts';

/** They may throw, which is no matter of ours unless it is certain; what they compare is read deeply, and printed where it differs. */
const PRINTED: readonly Coercion[] = [{ of: 0, to: 'print' }, { of: 1, to: 'print' }];
const READ: readonly Coercion[] = [{ of: 0, to: 'deep' }, { of: 1, to: 'deep' }];
const CONVERTED: readonly Coercion[] = [{ of: 0, to: 'primitive' }, { of: 1, to: 'primitive' }];
const COMPARES: Omit<Behaviour, 'returns'> = { model: 'node:assert.strictEqual', coerces: [...READ, ...PRINTED] };
const COMPARES_IN_PART: Omit<Behaviour, 'returns'> = { coerces: [...READ, ...PRINTED] };
const COMPARES_IDENTITY: Omit<Behaviour, 'returns'> = { model: 'node:assert.strictEqual', coerces: PRINTED };
const COMPARES_LOOSELY: Omit<Behaviour, 'returns'> = { model: 'node:assert.equal', coerces: [...CONVERTED, ...PRINTED] };
const COMPARES_DEEPLY_AND_LOOSELY: Omit<Behaviour, 'returns'> = { model: 'node:assert.deepEqual', coerces: [...CONVERTED, ...READ, ...PRINTED] };
const RUNS: Pick<Behaviour, 'calls'> = { calls: [{ callee: 0, with: [], when: 'now', times: 'once' }] };

/** What is given is a promise, or a function that gives one. */
const SETTLES: Pick<Behaviour, 'model'> = { model: 'node:assert.rejects' };

/** The members that compare. `isStrict`: `equal` is `strictEqual`. */
function comparisons(path: string, isStrict: boolean): Table {
  return {
    ...each(path, 'deepStrictEqual notDeepStrictEqual', returns('undefined', COMPARES)),
    ...each(path, 'deepEqual notDeepEqual', returns('undefined', isStrict ? COMPARES : COMPARES_DEEPLY_AND_LOOSELY)),
    ...each(path, 'strictEqual notStrictEqual', returns('undefined', COMPARES_IDENTITY)),
    ...each(path, 'equal notEqual', returns('undefined', isStrict ? COMPARES_IDENTITY : COMPARES_LOOSELY)),
  };
}

/** https://nodejs.org/api/assert.html */
const ownRows = (): Table => ({
  'node:assert': { ...HOST_MODULE, ...returns('undefined', { model: 'node:assert' }) },
  'node:assert.ok': alias('node:assert'),
  ...comparisons('node:assert', false),
  ...recent({
    'node:assert.partialDeepStrictEqual': returns('undefined', COMPARES_IN_PART),
    'node:assert.Assert': constructs('node:assert.Assert', { reads: [0] }),
    'node:assert.Assert.prototype': prototypeObject('Object.prototype'),
    ...comparisons('node:assert.Assert.prototype', false),
    'node:assert.Assert.prototype.partialDeepStrictEqual': returns('undefined', COMPARES_IN_PART),
    ...each('node:assert.Assert.prototype', 'match doesNotMatch ok', returns('undefined')),
    'node:assert.Assert.prototype.ifError': returns('undefined'),
    'node:assert.Assert.prototype.fail': { call: { throws: true, returns: 'undefined' } },
    ...each('node:assert.Assert.prototype', 'throws doesNotThrow', returns('undefined', RUNS)),
    ...each('node:assert.Assert.prototype', 'rejects doesNotReject', returns('new Promise<undefined>', { ...RUNS, ...SETTLES })),
  }),
  ...each('node:assert', 'match doesNotMatch', returns('undefined', { model: 'node:assert.match' })),
  'node:assert.ifError': returns('undefined'),
  'node:assert.fail': { call: { throws: true, returns: 'undefined' } },
  'node:assert.throws': returns('undefined', { ...RUNS, model: 'node:assert.throws' }),
  'node:assert.doesNotThrow': returns('undefined', RUNS),
  'node:assert.rejects': returns('new Promise<undefined>', { ...SETTLES, calls: [...(RUNS.calls ?? []), { callee: 1, with: ['unknown'], when: 'later', times: 'maybe' }] }),
  'node:assert.doesNotReject': returns('new Promise<undefined>', { ...RUNS, ...SETTLES }),
  'node:assert.AssertionError': { ...constructs('node:assert.AssertionError', { reads: [0] }), prototype: 'Error' },
  'node:assert.AssertionError.prototype': prototypeObject('Error.prototype'),
  ...each('node:assert.AssertionError.prototype', 'actual expected', UNDESCRIBED),
  ...each('node:assert.AssertionError.prototype', 'operator code', holds('string')),
  'node:assert.AssertionError.prototype.generatedMessage': holds('boolean'),
  'node:assert.CallTracker': constructs('node:assert.CallTracker'),
  'node:assert.CallTracker.prototype': prototypeObject('Object.prototype', { value: 'unknown' }),
  'node:assert.CallTracker.prototype.calls': returns('0', { writes: ['this'] }),
  'node:assert.CallTracker.prototype.getCalls': returns('new Array<unknown>'),
  'node:assert.CallTracker.prototype.report': returns('new Array<new Object<unknown>>'),
  ...each('node:assert.CallTracker.prototype', 'reset verify', returns('undefined', { writes: ['this'] })),
});

/** What functions do to their arguments before they return. */
const OPERANDS: OperandLists = {
  'reads 0; reads call': 'node:assert.rejects node:assert.doesNotReject',
  'reads 0': 'node:assert.ifError node:assert.CallTracker.prototype.calls',
  'reads 1; coerces 1 deep': 'node:assert.throws node:assert.rejects',
  'coerces 0 promise; coerces call promise': 'node:assert.rejects node:assert.doesNotReject',
};

export const assertRows = (): Table => withOperands(only(['node'], {
  ...ownRows(),
  'node:assert.strict': alias('node:assert/strict'),
  ...mirror('node:assert/strict', 'node:assert', ownRows()),
  ...comparisons('node:assert/strict', true),
  'node:assert/strict.strict': alias('node:assert/strict'),
}), OPERANDS);
