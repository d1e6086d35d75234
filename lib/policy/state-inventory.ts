import type { ModuleId, Phase, StateCell, StateValueClass } from '../effects/index.ts';
import type { LocatedStateWrite, ModuleState } from '../session/index.ts';
import { cellName, phaseOf } from './state-allowances.ts';
import { nameMatcher } from './name-pattern.ts';
import { DEFAULT_SETUP, lastName } from './state-policy.ts';

/** A function that uses a cell of shared state. */
export interface StateUser {
  readonly module: ModuleId;
  /** Empty where it has no name. */
  readonly name: string;
  readonly phase: Phase;
}

/** One piece of shared state: a binding, a static member, or something of the host, with who uses it. */
export interface InventoryCell {
  readonly level: StateCell['level'];
  /** Null: the host. */
  readonly owner: ModuleId | null;
  readonly name: string;
  readonly value: StateValueClass;
  readonly writers: readonly StateUser[];
  readonly readers: readonly StateUser[];
}

type Growing = Omit<InventoryCell, 'writers' | 'readers'> & { readonly writers: Map<string, StateUser>; readonly readers: Map<string, StateUser> };

/** What the modules share, by level and owner; what nobody can change is in it too. */
export function stateInventory(states: readonly (ModuleState & { readonly module: ModuleId })[]): InventoryCell[] {
  const cells = new Map<string, Growing>();
  const byBinding = new Map<string, Growing[]>();
  const isSetup = nameMatcher(DEFAULT_SETUP);
  const cellOf = (owner: ModuleId | null, name: string, level: StateCell['level'], value: StateValueClass): Growing => {
    const key = `${owner}\n${name}`;
    let cell = cells.get(key);
    if (cell === undefined) {
      cells.set(key, (cell = { level, owner, name, value, writers: new Map(), readers: new Map() }));
      const binding = `${owner}\n${name.split('.', 1)[0]}`;
      byBinding.set(binding, [...(byBinding.get(binding) ?? []), cell]);
    }
    return cell;
  };
  for (const { bindings } of states) for (const { cell, value } of bindings) cellOf(cell.owner, cell.path.join('.'), cell.level, value);
  for (const { module, writes, reads } of states) {
    for (const write of writes) {
      if (!leavesState(write)) continue;
      const { writers } = cellOf(write.cell.owner, cellName(write), write.cell.level, 'mutable');
      for (const entry of write.entries) add(writers, { module, name: entry.name, phase: phaseOf(entry, isSetup) });
    }
    for (const { owner, binding, entries } of reads) {
      for (const cell of byBinding.get(`${owner}\n${binding}`) ?? []) {
        for (const name of entries) add(cell.readers, { module, name, phase: isSetup(lastName(name)) ? 'setup' : 'run' });
      }
    }
  }
  return [...cells.values()].map(({ writers, readers, ...cell }) => ({ ...cell, writers: [...writers.values()], readers: [...readers.values()] }));
}

function leavesState({ cell, effect }: LocatedStateWrite): boolean {
  return cell.owner !== null || effect === 'global-write' || effect === 'builtin-write' || effect === 'env-write' || effect === 'process';
}

function add(users: Map<string, StateUser>, user: StateUser): void {
  users.set(`${user.module}\n${user.name}`, user);
}
