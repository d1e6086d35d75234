import type { ModuleId } from '../effects/index.ts';
import { positionOf } from '../facts/index.ts';
import { mayHaveTests, unrestoredIn, type KnownAround, type TestSurroundings } from '../patches/index.ts';
import type { LocatedPatch } from './module-report.ts';
import type { ModuleTable } from './module-table.ts';
import { runnerConfigurationOf } from './runner-configuration.ts';

/** Changes of what outlives a test that a test file does not take back. `given`: what is known of the runner besides its configuration. */
export function patchReportOn(module: ModuleId, modules: ModuleTable, given: Partial<TestSurroundings>, known: KnownAround): LocatedPatch[] {
  const text = modules.textOf(module);
  const facts = text === null || !mayHaveTests(text) ? null : modules.facts(module);
  if (facts === null) return [];
  const surroundings = (): TestSurroundings => {
    const configured = runnerConfigurationOf(module, modules);
    return { restored: [...configured.restored, ...(given.restored ?? [])], isolated: given.isolated ?? configured.isolated };
  };
  return unrestoredIn(facts, surroundings, known).map(({ site, ...patch }) => {
    const start = positionOf(facts, facts.sites[2 * site] ?? 0);
    const end = positionOf(facts, facts.sites[2 * site + 1] ?? 0);
    return { ...patch, location: { file: module, line: start.line, column: start.column, endLine: end.line, endColumn: end.column } };
  });
}
