import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Environment, ModuleReport } from '../../lib/api.ts';
import { ALL_GROUPS } from '../../lib/knowledge/index.ts';
import { PROVIDED_GROUPS } from '../../lib/knowledge/provided/index.ts';
import { RUNTIME_GROUPS } from '../../lib/knowledge/runtimes/index.ts';
import { WEB_GROUPS } from '../../lib/knowledge/web/index.ts';
import { NODE_GROUPS } from '../../lib/knowledge/node/index.ts';
import { EFFECTS } from '../fuzz/programs/effects.ts';
import { programsOf } from '../fuzz/programs/write-program.ts';
import { filesOf, judgeFiles } from './judged-program.ts';

const missing = vi.hoisted(() => ({ tables: 0 }));
vi.mock(import('../../lib/knowledge/index.ts'), async (original) => {
  const actual = await original();
  // What the hosts add comes after the language.
  return { ...actual, allKnowledge: () => actual.openKnowledge(actual.ALL_GROUPS.filter((_, index) => index !== missing.tables)) };
});

const PROGRAMS = programsOf(11, 60).map(filesOf);
const HOST_TABLES = WEB_GROUPS.length + NODE_GROUPS.length + RUNTIME_GROUPS.length + PROVIDED_GROUPS.length;

afterEach(() => void (missing.tables = -1));
missing.tables = -1;

/** Modules that have an effect when more is known, and are said to be pure when less is. What throws counts only where it must. */
function purified(more: ReadonlyMap<string, ModuleReport>, less: ReadonlyMap<string, ModuleReport>): string[] {
  return [...less].filter(([file, { verdict }]) => verdict === 'pure' && more.get(file)?.effects.some(({ kind }) => kind !== 'throw') === true).map(([file]) => file);
}

describe('who knows less says at most that an effect is unknown', () => {
  it.each([
    ['a file is not there', (files: Map<string, string>, file: string) => files.delete(file)],
    ['a file cannot be parsed', (files: Map<string, string>, file: string) => files.set(file, ')')],
  ])('where %s', (_name, without) => {
    let compared = 0;
    for (const files of PROGRAMS) {
      const known = judgeFiles(files);
      for (const file of files.size > 1 ? files.keys() : []) {
        const rest = new Map(files);
        without(rest, file);
        const others = [...files.keys()].filter((other) => other !== file);
        expect(purified(known, judgeFiles(rest, {}, others)), [...files].flat().join('\n')).toEqual([]);
        compared += others.length;
      }
    }
    expect(compared).toBeGreaterThan(100);
  });

  it('where nothing says which environment runs the code', () => {
    for (const files of PROGRAMS) {
      const open = judgeFiles(files);
      for (const environment of ['node', 'browser', 'worker'] as const satisfies readonly Environment[]) {
        expect(purified(judgeFiles(files, { environments: [environment] }), open), [...files].flat().join('\n')).toEqual([]);
      }
    }
  });

  it('where claims are not trusted', () => {
    for (const files of PROGRAMS) {
      const claimed = new Map([...files].map(([file, text]) => [file, text.replaceAll(/= (?=new |\()/gu, '= /* @__PURE__ */ ')]));
      expect(purified(judgeFiles(claimed), judgeFiles(claimed, { trustClaims: false }))).toEqual([]);
      expect(purified(judgeFiles(files), judgeFiles(claimed)), 'a claim hides no witness').toEqual([]);
    }
  });

  it('where the tables of a namespace of the host are missing', () => {
    const effects = new Map(EFFECTS.map((text, index) => [`/p/m${index}.cjs`, `${text.replaceAll('#', '7')}\n`]));
    const known = judgeFiles(effects);
    let changed = 0;
    for (let table = ALL_GROUPS.length - HOST_TABLES - 1; table < ALL_GROUPS.length; table++) {
      missing.tables = table;
      const less = judgeFiles(effects);
      expect(purified(known, less), ALL_GROUPS[table]?.roots?.join(' ')).toEqual([]);
      changed += [...less].filter(([file, report]) => JSON.stringify(report) !== JSON.stringify(known.get(file))).length;
    }
    expect(changed, 'reports that a missing table changes').toBeGreaterThan(10);
  });
});
