import { describe, expect, it } from 'vitest';
import { ROOT } from '../ground-truth.ts';
import { differences } from './difference.ts';
import { keptVerdicts } from './kept-verdicts.ts';
import { INSTALLED } from './packages.ts';
import { judgePackages, type PackageVerdicts } from './verdicts.ts';

describe('verdicts of real packages', () => {
  it('are those that were kept: a change is read, then kept by `npm run canary -- --update`', () => {
    expect(differences(keptVerdicts('installed'), Object.fromEntries(judgePackages(ROOT, INSTALLED)))).toEqual([]);
  }, 120_000);

  it('are compared by version, counts, causes, entries and, where nothing else shows it, by digest', () => {
    const kept: PackageVerdicts = { version: '1.0.0', modules: '1 pure, 1 impure, 0 unknown', causes: { console: 1 }, entries: { 'index.js': 'pure' }, digest: 'a' };
    const now: PackageVerdicts = { ...kept, modules: '2 pure, 0 impure, 0 unknown', causes: {}, digest: 'b' };
    expect(differences({ gone: kept, same: kept, some: kept, elsewhere: kept }, { same: kept, some: now, elsewhere: { ...kept, digest: 'b' }, added: kept })).toEqual([
      'added 1.0.0: is new',
      'elsewhere 1.0.0', '  first causes of modules that are no entries',
      'gone: is not judged any more',
      'some 1.0.0', '  modules: 1 pure, 1 impure, 0 unknown → 2 pure, 0 impure, 0 unknown', '  console: 1 → 0',
    ]);
  });
});
