import type { ModuleId, StateAccesses, StateCell, StateWrite } from '../effects/index.ts';
import { installedPackageOf } from '../project/index.ts';
import type { Judgements } from './judgements.ts';
import type { LocatedStateWrite, ModuleState } from './module-report.ts';
import type { ModuleTable } from './module-table.ts';
import { locateFrame } from './locate.ts';

/** What the functions of modules do to shared state, in one revision of the program. */
export class ProgramState {
  private readonly explored: (module: ModuleId) => StateAccesses;
  private readonly modules: ModuleTable;
  private readonly accessesOf: Judgements['accesses'];
  private readonly identities = new Map<ModuleId, ReadonlySet<string>>();

  /** `explored`: what functions read as well. */
  constructor(explored: (module: ModuleId) => StateAccesses, accessesOf: Judgements['accesses'], modules: ModuleTable) {
    this.explored = explored;
    this.accessesOf = accessesOf;
    this.modules = modules;
  }

  /** What another module of the project finds by itself, because its own functions do it whoever calls them, is told there. */
  reportOn(module: ModuleId): LocatedStateWrite[] {
    const foundIn = (other: ModuleId): ReadonlySet<string> => this.identitiesIn(other);
    return this.accessesOf(module).writes.filter((write) => !isToldElsewhere(write, module, foundIn)).map((write) => located(write, module, this.modules));
  }

  /** All of it, whoever tells it. */
  stateOf(module: ModuleId): ModuleState {
    const { writes, reads, bindings } = this.explored(module);
    return { writes: writes.map((write) => located(write, module, this.modules)), reads, bindings };
  }

  private identitiesIn(module: ModuleId): ReadonlySet<string> {
    const known = this.identities.get(module) ?? new Set(this.accessesOf(module).writes.map(identity));
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
  const found = owner === null ? null : modules.locateDeclaration(owner, path[0] ?? '');
  if (owner === null || found === null) return null;
  const [[line, column, endLine, endColumn]] = found;
  return { file: owner, line, column, endLine, endColumn, lines: linesAt(modules.textOf(owner) ?? '', line) };
}

function linesAt(text: string, line: number): string {
  return text.split('\n').slice(Math.max(line - 2, 0), line).join('\n');
}

function isSamePackage(left: ModuleId, right: ModuleId): boolean {
  return installedPackageOf(left) === installedPackageOf(right);
}
