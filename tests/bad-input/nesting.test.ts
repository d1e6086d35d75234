import { Worker } from 'node:worker_threads';
import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../lib/api.ts';
import { judgeNested, SHAPES } from './nested.ts';

const ANY_VERDICT = expect.stringMatching(new RegExp(`^(?:${VERDICTS.join('|')})$`, 'u'));

describe('deeply nested code gets a verdict', () => {
  it.each(SHAPES)('$name', (shape) => {
    expect(judgeNested(shape)).toEqual({ deepest: ANY_VERDICT, tooDeep: 'unknown' });
  });

  it('in a worker thread too', { timeout: 120_000 }, async () => {
    const worker = new Worker(new URL('nested-worker.ts', import.meta.url), { execArgv: ['--import', 'ts-blank-space/register'] });
    const judged = await new Promise((resolve, reject) => worker.once('message', resolve).once('error', reject));
    expect(judged).toEqual(SHAPES.map(() => ({ deepest: ANY_VERDICT, tooDeep: 'unknown' })));
  });
});
