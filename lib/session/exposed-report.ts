import type { ExposedContainer, ModuleId, StateWrite } from '../effects/index.ts';
import type { Judgements } from './judgements.ts';
import type { ProjectQuestions } from './options.ts';
import type { LocatedExposed } from './module-report.ts';
import type { ModuleTable } from './module-table.ts';
import { locateFrame } from './locate.ts';

/** Containers that a module exports as they are, and who is known to change them. */
export function exposedReportOn(module: ModuleId, accessesOf: Judgements['accesses'], modules: ModuleTable, project: ProjectQuestions | undefined): LocatedExposed[] {
  const { exposed, writes: own } = accessesOf(module);
  if (exposed.length === 0) return [];
  const answer = project?.importersOf(module);
  const importers = new Set((answer === undefined ? [] : answer.known ? answer.found : answer.atLeast).map(({ from }) => from));
  importers.delete(module);
  const names = new Set(exposed.map(({ name }) => name));
  const others = [...importers].filter((importer) => mayUse(names, importer, modules)).flatMap((importer) => accessesOf(importer).writes);
  return exposed.flatMap((container): LocatedExposed[] => {
    const declaration = declarationOf(module, container, modules);
    if (declaration === null) return [];
    /** `isOwn`: the code of this module writes, whoever calls it. */
    const writerIn = (writes: readonly StateWrite[], isOwn: boolean): LocatedExposed['changedBy'] => {
      const writerOf = ({ entries }: StateWrite): ModuleId | undefined => entries[0]?.trace.at(-1)?.module;
      // Where a pattern of a table stopped is no change of the table.
      const write = writes.find((each) => each.thing !== 'regexp' && each.cell.owner === module && each.cell.path[0] === container.binding && each.entries.length > 0 && (writerOf(each) === module) === isOwn);
      const frame = write?.entries[0]?.trace.at(-1);
      return write === undefined || frame === undefined ? null : { what: write.what, name: write.entries[0]?.name ?? '', at: locateFrame(frame, modules), module: modules.displayName(frame.module) };
    };
    return [{ ...container, ...declaration, changedBy: writerIn(own, true) ?? writerIn(others, true), changedElsewhere: writerIn(others, false) ?? writerIn(own, false), isClosed: answer?.known === true }];
  });
}

/** Whether a module imports one of these names, or everything, of some module: nobody else can change what has them. */
function mayUse(names: ReadonlySet<string>, importer: ModuleId, modules: ModuleTable): boolean {
  const outlined = modules.outline(importer);
  return outlined.kind === 'failed' || outlined.outline.format === 'commonjs' || outlined.outline.bindings.some(([, name]) => name === '*' || names.has(name));
}

function declarationOf(module: ModuleId, { binding }: ExposedContainer, modules: ModuleTable): Pick<LocatedExposed, 'location' | 'text' | 'value'> | null {
  const found = modules.locateDeclaration(module, binding);
  if (found === null) return null;
  const [[line, column, endLine, endColumn], offsets, value] = found;
  if (offsets === null) return null;
  const text = modules.textOf(module)?.slice(...offsets) ?? '';
  return { location: { file: module, line, column, endLine, endColumn }, text, value: value === null ? null : { start: value[0], end: value[1] } };
}
