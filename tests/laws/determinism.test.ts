import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { createNodeHost, createSession } from '../../lib/api.ts';
import { programsOf } from '../fuzz/programs/write-program.ts';
import { fixtureNames, readFixture } from '../projects-runner/fixture.ts';
import { filesOf, judgeFiles } from './judged-program.ts';

const PROGRAMS = programsOf(12, 120).map(filesOf).filter(({ size }) => size > 1);

describe('reports do not depend on the order of questions', () => {
  it('about generated programs', () => {
    fc.assert(
      fc.property(fc.constantFrom(...PROGRAMS).chain((files) => fc.tuple(fc.constant(files), fc.shuffledSubarray([...files.keys()], { minLength: 1 }))), ([files, order]) => {
        const reports = judgeFiles(files);
        expect(judgeFiles(files, {}, order)).toEqual(new Map([...reports].filter(([file]) => order.includes(file))));
      }),
      { seed: 1, numRuns: 150 },
    );
  });

  it('about fixtures of several modules', () => {
    for (const name of fixtureNames()) {
      const { root, files, options } = readFixture(name);
      if (files.length < 2) continue;
      const ask = (paths: readonly string[]): unknown[] => {
        const session = createSession(createNodeHost({ root }), options);
        return paths.map((path) => session.judge(path));
      };
      const paths = files.map(({ path }) => path);
      expect(ask(paths.toReversed()).reverse(), name).toEqual(ask(paths));
    }
  }, 120_000);
});
