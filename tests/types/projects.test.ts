import { describe, expect, it } from 'vitest';
import { createNodeHost, createSession } from '../../lib/api.ts';
import { recordedOracle, recordingOracle, type TypeAnswer } from '../../lib/types/index.ts';
import { differences } from '../projects-runner/comparison.ts';
import { fixtureNames, readFixture } from '../projects-runner/fixture.ts';
import { marksOf, tellsTypes } from '../projects-runner/marks.ts';
import { COMPILERS } from './compilers.ts';
import { oracleOfFixtures, typedSession } from './typed-session.ts';

const fixtures = fixtureNames().map(readFixture).filter(({ files }) => files.some(({ name }) => /\.[cm]?tsx?$/u.test(name)));

describe.each(COMPILERS.map((compiler) => ({ version: compiler.version, compiler })))('with types of TypeScript $version', ({ compiler }) => {
  it.each(fixtures.filter(({ files }) => files.some(({ text }) => tellsTypes(text))).map((fixture) => ({ name: fixture.root.split('/').slice(-2).join('/'), fixture })))('$name', ({ fixture }) => {
    const session = typedSession(fixture, oracleOfFixtures(compiler));
    const problems = fixture.files.flatMap(({ path, name, text }) => differences(session.judge(path), marksOf(text, 'typed')).map((difference) => `${name} ${difference}`));
    expect(problems.join('\n')).toBe('');
  });

  it('no effect appears or goes, and what was pure stays so', () => {
    const changed = fixtures.flatMap((fixture) => {
      const untyped = createSession(createNodeHost({ root: fixture.root }), fixture.options);
      const typed = typedSession(fixture, oracleOfFixtures(compiler));
      return fixture.files.flatMap(({ path }) => {
        const [without, given] = [untyped.judge(path).verdict, typed.judge(path).verdict];
        return without === given || (without === 'unknown' && given === 'pure') ? [] : [`${path}: ${without} → ${given}`];
      });
    });
    // Where a value was unknown, an effect may come to light.
    expect(changed.filter((line) => !/types\/.*unknown → impure$/u.test(line))).toEqual([]);
  });

  it('a recording gives the same verdicts as the program', () => {
    const recording: Record<string, Record<string, TypeAnswer | null>> = {};
    for (const fixture of fixtures.filter(({ root }) => root.includes('/types/'))) {
      const first = typedSession(fixture, recordingOracle(oracleOfFixtures(compiler), recording));
      const reports = fixture.files.map(({ path }) => first.judge(path));
      const again = typedSession(fixture, recordedOracle(JSON.parse(JSON.stringify(recording))));
      expect(fixture.files.map(({ path }) => again.judge(path))).toEqual(reports);
    }
  });

  it('the order in which modules are judged changes nothing', () => {
    for (const fixture of fixtures.filter(({ root }) => root.includes('/types/'))) {
      const forwards = typedSession(fixture, oracleOfFixtures(compiler));
      const reports = fixture.files.map(({ path }) => forwards.judge(path));
      const backwards = typedSession(fixture, oracleOfFixtures(compiler));
      expect(fixture.files.toReversed().map(({ path }) => backwards.judge(path)).reverse()).toEqual(reports);
    }
  });
});
