import { HOST_MODULE, UNDESCRIBED, alias, constructs, each, holds, mirror, only, prototypeObject, recent, returns } from '../host-rows.ts';
import { withOperands, type OperandLists } from '../operands.ts';
import type { Behaviour, Table } from '../schema.ts';

/** They may throw, which is no matter of ours unless it is certain; what they compare is read deeply, getters included. */
const COMPARES: Pick<Behaviour, 'reads'> = { reads: [0, 1] };
const RUNS: Pick<Behaviour, 'calls'> = { calls: [{ callee: 0, with: [], when: 'now', times: 'once' }] };

const COMPARISONS = `equal notEqual deepEqual notDeepEqual deepStrictEqual notDeepStrictEqual strictEqual notStrictEqual`;

/** https://nodejs.org/api/assert.html */
const ownRows = (): Table => ({
  'node:assert': { ...HOST_MODULE, ...returns('undefined', { model: 'node:assert' }) },
  'node:assert.ok': alias('node:assert'),
  ...each('node:assert', COMPARISONS, returns('undefined', COMPARES)),
  ...recent({
    'node:assert.partialDeepStrictEqual': returns('undefined', COMPARES),
    'node:assert.Assert': constructs('node:assert.Assert', { reads: [0] }),
    'node:assert.Assert.prototype': prototypeObject('Object.prototype'),
    ...each('node:assert.Assert.prototype', `${COMPARISONS} partialDeepStrictEqual`, returns('undefined', COMPARES)),
    ...each('node:assert.Assert.prototype', 'match doesNotMatch ok', returns('undefined')),
    'node:assert.Assert.prototype.ifError': returns('undefined'),
    'node:assert.Assert.prototype.fail': { call: { throws: true, returns: 'undefined' } },
    ...each('node:assert.Assert.prototype', 'throws doesNotThrow', returns('undefined', RUNS)),
    ...each('node:assert.Assert.prototype', 'rejects doesNotReject', returns('new Promise<undefined>', RUNS)),
  }),
  ...each('node:assert', 'match doesNotMatch', returns('undefined')),
  'node:assert.ifError': returns('undefined'),
  'node:assert.fail': { call: { throws: true, returns: 'undefined' } },
  'node:assert.throws': returns('undefined', { ...RUNS, model: 'node:assert.throws' }),
  'node:assert.doesNotThrow': returns('undefined', RUNS),
  ...each('node:assert', 'rejects doesNotReject', returns('new Promise<undefined>', RUNS)),
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
  'reads 1': 'node:assert.throws',
  'coerces 0 promise; coerces call promise': 'node:assert.rejects node:assert.doesNotReject',
};

export const assertRows = (): Table => withOperands(only(['node'], {
  ...ownRows(),
  'node:assert.strict': alias('node:assert/strict'),
  ...mirror('node:assert/strict', 'node:assert', ownRows()),
  'node:assert/strict.strict': alias('node:assert/strict'),
}), OPERANDS);
