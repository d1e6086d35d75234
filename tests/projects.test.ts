import { describe, expect, it } from 'vitest';
import { createNodeHost, createSession, type NodeHost } from '../lib/api.ts';
import { parseModule } from '../lib/components/index.ts';
import { assertWellFormedFacts, collectFacts } from '../lib/facts/index.ts';
import { differences } from './projects-runner/comparison.ts';
import { fixtureNames, readFixture } from './projects-runner/fixture.ts';
import { marksOf } from './projects-runner/marks.ts';

/** Every file of a fixture has the findings that its marks say and no others; see `projects-runner/marks.ts`. */
describe('projects', () => {
  it.each(fixtureNames())('%s', (name) => {
    const { root, files, options } = readFixture(name);
    const host = createNodeHost({ root });
    const session = createSession(host, options);
    const problems = files.flatMap((file) => {
      checkFacts(file.path, file.text, host);
      return differences(session.judge(file.path), marksOf(file.text)).map((difference) => `${file.name} ${difference}`);
    });
    expect(problems.join('\n')).toBe('');
  });
});

function checkFacts(path: string, text: string, host: NodeHost): void {
  const parsed = parseModule(path, text, host.packages.packageOf(path)?.type ?? null);
  if (parsed.kind === 'parsed') assertWellFormedFacts(collectFacts(parsed, host.meanings.meaningOf(path)));
}
