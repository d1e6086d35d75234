import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../lib/base/canonical-json.ts';
import { createNodeHost, createSession, type Session } from '../../lib/api.ts';
import { createMemoryStore } from '../../lib/store/index.ts';
import { fixtureNames, readFixture } from '../projects-runner/fixture.ts';

/** What is kept says all that was found: facts, results of linking and verdicts survive encoding and decoding. */
describe('a report from the store is the report that was put there', () => {
  it('of every fixture, and nothing is evaluated or, unless it is broken, parsed for it', () => {
    for (const name of fixtureNames()) {
      const { root, files, options } = readFixture(name);
      const paths = files.map(({ path }) => path);
      const reports = (session: Session): string[] => paths.map((path) => canonicalJson(session.judge(path)));
      const store = createMemoryStore();
      const first = createSession(createNodeHost({ root }), options, store);
      const found = reports(first);
      first.flush();
      const second = createSession(createNodeHost({ root }), options, store);
      expect(reports(second), name).toEqual(found);
      const { parsed, evaluated } = second.statistics();
      expect({ parsed: parsed.filter((path) => !isBroken(path, first)), evaluated }, name).toEqual({ parsed: [], evaluated: [] });
    }
  }, 240_000);
});

function isBroken(path: string, session: Session): boolean {
  return session.judge(path).reasons.some(({ kind }) => kind === 'unparsed-module');
}
