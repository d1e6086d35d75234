import { NO_ACCESSES, type ExposedContainer, type ModuleId, type StateAccesses, type StateWrite } from '../effects/index.ts';
import { declaredBinding, positionOf, type Expression, type ModuleFacts } from '../facts/index.ts';
import type { ProjectQuestions } from './options.ts';
import type { LocatedExposed } from './module-report.ts';
import type { ModuleTable } from './module-table.ts';
import { locateFrame } from './report-on.ts';

/** Containers that a module exports as they are, and who is known to change them. */
export function exposedReportOn(module: ModuleId, accesses: (module: ModuleId) => StateAccesses, modules: ModuleTable, project: ProjectQuestions | undefined): LocatedExposed[] {
  const facts = modules.facts(module);
  const { exposed, writes: own } = facts === null ? NO_ACCESSES : accesses(module);
  if (facts === null || exposed.length === 0) return [];
  const answer = project?.importersOf(module);
  const importers = new Set((answer === undefined ? [] : answer.known ? answer.found : answer.atLeast).map(({ from }) => from));
  importers.delete(module);
  const names = new Set(exposed.map(({ name }) => name));
  const others = [...importers].filter((importer) => mayUse(names, importer, modules)).flatMap((importer) => accesses(importer).writes);
  return exposed.flatMap((container): LocatedExposed[] => {
    const declaration = declarationOf(module, facts, container, modules);
    if (declaration === null) return [];
    const writerIn = (writes: readonly StateWrite[]): LocatedExposed['changedBy'] => {
      const write = writes.find(({ cell, entries }) => cell.owner === module && cell.path[0] === container.binding && entries.length > 0);
      const frame = write?.entries[0]?.trace.at(-1);
      return write === undefined || frame === undefined ? null : { what: write.what, name: write.entries[0]?.name ?? '', at: locateFrame(frame, modules), module: modules.displayName(frame.module) };
    };
    return [{ ...container, ...declaration, changedBy: writerIn(own), changedElsewhere: writerIn(others), isClosed: answer?.known === true }];
  });
}

/** Whether a module imports one of these names, or everything, of some module: nobody else can change what has them. */
function mayUse(names: ReadonlySet<string>, importer: ModuleId, modules: ModuleTable): boolean {
  const facts = modules.facts(importer);
  return facts === null || facts.format === 'commonjs' || facts.imports.some(({ name }) => name === '*' || names.has(name));
}

function declarationOf(module: ModuleId, facts: ModuleFacts, { slot }: ExposedContainer, modules: ModuleTable): Pick<LocatedExposed, 'location' | 'text' | 'value'> | null {
  const index = declaredBinding(facts, slot)?.statement;
  const statement = index === null || index === undefined ? undefined : facts.functions[0]?.body[index];
  if (statement?.kind !== 'declare') return null;
  const start = facts.sites[2 * statement.site] ?? 0;
  const end = facts.sites[2 * statement.site + 1] ?? 0;
  const [from, to] = [positionOf(facts, start), positionOf(facts, end)];
  const text = modules.textOf(module)?.slice(start, end) ?? '';
  return { location: { file: module, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }, text, value: literalAt(facts, statement.value) };
}

/** Offsets of a literal that a declaration consists of. */
function literalAt(facts: ModuleFacts, value: Expression | null): LocatedExposed['value'] {
  if (value?.kind !== 'array' && value?.kind !== 'object') return null;
  return { start: facts.sites[2 * value.site] ?? 0, end: facts.sites[2 * value.site + 1] ?? 0 };
}
