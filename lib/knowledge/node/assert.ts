import { HOST_MODULE, alias, constructs, each, mirror, only, prototypeObject, recent, returns } from '../host-rows.ts';
import type { Behaviour, Table } from '../schema.ts';

/** They may throw, which is no matter of ours unless it is certain; what they compare is read deeply, getters included. */
const COMPARES: Pick<Behaviour, 'reads'> = { reads: [0, 1] };
const RUNS: Pick<Behaviour, 'calls'> = { calls: [{ callee: 0, with: [], when: 'now', times: 'once' }] };

const COMPARISONS = `equal notEqual deepEqual notDeepEqual deepStrictEqual notDeepStrictEqual strictEqual notStrictEqual`;

/** https://nodejs.org/api/assert.html */
const ownRows = (): Table => ({
  'node:assert': { ...HOST_MODULE, ...returns('undefined') },
  'node:assert.ok': alias('node:assert'),
  ...each('node:assert', COMPARISONS, returns('undefined', COMPARES)),
  ...recent({
    'node:assert.partialDeepStrictEqual': returns('undefined', COMPARES),
    'node:assert.Assert': constructs('node:assert.Assert', { reads: [0] }),
    'node:assert.Assert.prototype': prototypeObject('Object.prototype', { value: 'unknown' }),
  }),
  ...each('node:assert', 'match doesNotMatch', returns('undefined')),
  'node:assert.ifError': returns('undefined'),
  'node:assert.fail': { call: { throws: true, returns: 'undefined' } },
  ...each('node:assert', 'throws doesNotThrow', returns('undefined', RUNS)),
  ...each('node:assert', 'rejects doesNotReject', returns('new Promise<undefined>', RUNS)),
  'node:assert.AssertionError': { ...constructs('node:assert.AssertionError', { reads: [0] }), prototype: 'Error' },
  'node:assert.AssertionError.prototype': prototypeObject('Error.prototype'),
  'node:assert.CallTracker': constructs('node:assert.CallTracker'),
  'node:assert.CallTracker.prototype': prototypeObject('Object.prototype', { value: 'unknown' }),
});

export const assertRows = (): Table => only(['node'], {
  ...ownRows(),
  'node:assert.strict': alias('node:assert/strict'),
  ...mirror('node:assert/strict', 'node:assert', ownRows()),
  'node:assert/strict.strict': alias('node:assert/strict'),
});
