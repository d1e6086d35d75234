import type { ModuleId, StateAccesses, StateCell, StateWrite } from '../effects/index.ts';
import { exploreFunctions } from '../evaluation/index.ts';
import { declaredBinding, positionOf, type ModuleFacts } from '../facts/index.ts';
import type { Linker } from '../link/index.ts';
import { installedPackageOf } from '../project/index.ts';
import type { LocatedStateWrite, Location, ModuleState } from './module-report.ts';
import type { ModuleTable } from './module-table.ts';
import { locateFrame } from './report-on.ts';

/** What the functions of modules do to shared state, in one revision of the program. */
export class ProgramState {
  private readonly linker: Linker;
  private readonly modules: ModuleTable;
  private readonly known = new Map<ModuleId, StateAccesses>();
  private readonly identities = new Map<ModuleId, ReadonlySet<string>>();

  constructor(linker: Linker, modules: ModuleTable) {
    this.linker = linker;
    this.modules = modules;
  }

  /** What another module of the project finds by itself, because its own functions do it whoever calls them, is told there. */
  reportOn(module: ModuleId): LocatedStateWrite[] {
    const foundIn = (other: ModuleId): ReadonlySet<string> => this.identitiesIn(other);
    return this.accesses(module).writes.filter((write) => !isToldElsewhere(write, module, foundIn)).map((write) => located(write, module, this.modules));
  }

  /** All of it, whoever tells it. */
  stateOf(module: ModuleId): ModuleState {
    const { writes, reads, bindings } = this.linker.afterLoad(module, (...left) => exploreFunctions(...left, true));
    return { writes: writes.map((write) => located(write, module, this.modules)), reads, bindings };
  }

  /** What its own functions do, asked once a revision. */
  accesses(module: ModuleId): StateAccesses {
    const known = this.known.get(module) ?? this.linker.afterLoad(module, exploreFunctions);
    this.known.set(module, known);
    return known;
  }

  private identitiesIn(module: ModuleId): ReadonlySet<string> {
    const known = this.identities.get(module) ?? new Set(this.accesses(module).writes.map(identity));
    this.identities.set(module, known);
    return known;
  }
}

function identity(write: StateWrite): string {
  const at = write.entries[0]?.trace.at(-1);
  return JSON.stringify([at?.module, at?.function, at?.place, write.cell.owner, write.cell.path[0], write.origin === 'request']);
}

function isToldElsewhere(write: StateWrite, module: ModuleId, foundIn: (other: ModuleId) => ReadonlySet<string>): boolean {
  const written = write.entries[0]?.trace.at(-1)?.module;
  const tellers = [written, write.cell.owner].filter((other) => other !== undefined && other !== null && other !== module && isSamePackage(other, module));
  return tellers.some((other) => foundIn(other as ModuleId).has(identity(write)));
}

function located(write: StateWrite, module: ModuleId, modules: ModuleTable): LocatedStateWrite {
  const { owner } = write.cell;
  const writer = write.entries[0]?.trace.at(-1)?.module ?? module;
  return {
    ...write,
    ownerName: owner === null ? '' : modules.displayName(owner),
    ownerPackage: owner === null || isSamePackage(owner, module) ? null : installedPackageOf(owner),
    writerPackage: isSamePackage(writer, module) ? null : installedPackageOf(writer),
    declaration: declarationOf(write.cell, modules),
    entries: write.entries.map(({ name, trace }) => ({ name, trace: trace.map((frame) => locateFrame(frame, modules)) })),
  };
}

/** Where the binding is declared that leads to the cell. */
function declarationOf({ owner, path }: StateCell, modules: ModuleTable): LocatedStateWrite['declaration'] {
  const facts = owner === null ? null : modules.facts(owner);
  const slot = facts?.functions[0]?.slots.indexOf(path[0] ?? '') ?? -1;
  if (owner === null || facts === null || slot < 0) return null;
  const location = statementAt(owner, facts, declaredBinding(facts, slot)?.statement ?? null);
  return location === null ? null : { ...location, lines: linesAt(modules.textOf(owner) ?? '', location.line) };
}

function statementAt(file: ModuleId, facts: ModuleFacts, statement: number | null): Location | null {
  const found = statement === null ? undefined : facts.functions[0]?.body[statement];
  if (found === undefined || !('site' in found)) return null;
  const start = positionOf(facts, facts.sites[2 * found.site] ?? 0);
  const end = positionOf(facts, facts.sites[2 * found.site + 1] ?? 0);
  return { file, line: start.line, column: start.column, endLine: end.line, endColumn: end.column };
}

function linesAt(text: string, line: number): string {
  return text.split('\n').slice(Math.max(line - 2, 0), line).join('\n');
}

function isSamePackage(left: ModuleId, right: ModuleId): boolean {
  return installedPackageOf(left) === installedPackageOf(right);
}
