import { InvariantViolation } from '../base/invariant.ts';
import { ENVIRONMENTS, type Environment } from '../project/index.ts';
import type { Row, Table } from './schema.ts';
import { rootOf, type TableGroup } from './table-group.ts';

/** Whether a global exists in every environment in question, in none, or in some. */
export type Presence = 'present' | 'absent' | 'undecided';

/** All rows, found by path. Built-in prototypes are not followed: {@link Knowledge.prototypeOf} says where to go on. */
export interface Knowledge {
  find(path: string): Row | undefined;
  /** The path of the row for the own property `key` of the thing at `path`; well-known symbols are spelled `@@iterator`. */
  member(path: string, key: string): string | undefined;
  /** Keys of the own properties that rows name, in the order of the tables; none for a path without rows. */
  members(path: string): readonly string[];
  /** The path of the thing that `path` inherits from; null where nothing is left to inherit. */
  prototypeOf(path: string): string | null;
  /** Names of all globals, in the order of the tables. */
  globals(): readonly string[];
  /** Whether the global `name` exists. No environment at all is: not decided, so all of them. */
  presence(name: string, environments: readonly Environment[]): Presence;
}

/** What environments have of others. */
const HAS_ALL_OF: Readonly<Partial<Record<Environment, Environment>>> = { bun: 'node', deno: 'node' };
const HAS_SOME_OF: Readonly<Partial<Record<Environment, readonly Environment[]>>> = { bun: ['worker'], deno: ['worker'], edge: ['worker', 'node'] };
const GLOBAL_OBJECT = 'globalThis';

export function createKnowledge(tables: readonly Table[]): Knowledge {
  const knowledge = new GroupedKnowledge(tables.map((table) => ({ roots: null, rows: () => table })));
  knowledge.globals();
  return knowledge;
}

/** Rows are made when they are first needed. */
export function openKnowledge(groups: readonly TableGroup[]): Knowledge {
  return new GroupedKnowledge(groups);
}

class GroupedKnowledge implements Knowledge {
  private readonly groups: readonly TableGroup[];
  private readonly byRoot = new Map<string, TableGroup>();
  private readonly made = new Set<TableGroup>();
  private readonly askedFor = new Set<string>();
  private readonly rows = new Map<string, Row>();
  /** Paths by owner and key, so that looking a member up makes no text. */
  private readonly index = new Map<string, Map<string, string>>();

  constructor(groups: readonly TableGroup[]) {
    this.groups = groups;
    for (const group of groups) for (const root of group.roots ?? []) this.byRoot.set(root, group);
  }

  find(path: string): Row | undefined {
    const row = this.rows.get(path);
    if (row !== undefined) return row;
    return this.load(rootOf(path)) ? this.rows.get(path) : undefined;
  }

  member(path: string, key: string): string | undefined {
    if (path === GLOBAL_OBJECT) return isGlobalName(key) && this.find(key) !== undefined ? key : undefined;
    return this.membersOf(path)?.get(key);
  }

  members(path: string): readonly string[] {
    return path === GLOBAL_OBJECT ? this.globals() : [...(this.membersOf(path)?.keys() ?? [])];
  }

  prototypeOf(path: string): string | null {
    return prototypeOf(path, this.find(path));
  }

  globals(): readonly string[] {
    const names = new Set<string>();
    for (const group of this.groups) {
      const table = group.rows();
      if (!this.made.has(group)) this.add(group, table);
      for (const path of Object.keys(table)) if (isGlobalName(path)) names.add(path);
    }
    return [...names];
  }

  presence(name: string, environments: readonly Environment[]): Presence {
    return presenceOf(isGlobalName(name) ? this.find(name) : undefined, environments);
  }

  private membersOf(path: string): ReadonlyMap<string, string> | undefined {
    return this.index.get(path) ?? (this.load(rootOf(path)) ? this.index.get(path) : undefined);
  }

  /** Makes the rows of a root; returns whether that was still to be done. */
  private load(root: string): boolean {
    if (this.askedFor.has(root)) return false;
    this.askedFor.add(root);
    const group = this.byRoot.get(root);
    if (group !== undefined) this.make(group);
    else for (const other of this.groups) if (other.roots === null && !this.rows.has(root)) this.make(other, root);
    return true;
  }

  private make(group: TableGroup, root?: string): void {
    if (this.made.has(group)) return;
    if (root !== undefined && group.of !== undefined) this.enter(group.of(root));
    else this.add(group, group.rows());
  }

  private add(group: TableGroup, table: Table): void {
    this.made.add(group);
    this.enter(table, group.of !== undefined);
  }

  /** `again`: some of the rows may have been made one by one. */
  private enter(table: Table, again = false): void {
    for (const path of Object.keys(table)) {
      const row = table[path];
      if (row === undefined || (again && this.rows.has(path))) continue;
      if (this.rows.has(path)) throw new InvariantViolation(`two rows describe ${path}`);
      this.rows.set(path, row);
      const dot = path.lastIndexOf('.');
      if (dot < 0) continue;
      const owner = path.slice(0, dot);
      let keys = this.index.get(owner);
      if (keys === undefined) this.index.set(owner, (keys = new Map()));
      keys.set(path.slice(dot + 1), path);
    }
  }
}

export function isCallable(row: Row): boolean {
  return row.call !== undefined || row.construct !== undefined;
}

/** An object that is there for its members: `Math`, `process`, `node:fs`. */
export function isNamespace(row: Row): boolean {
  return !isCallable(row) && row.value === undefined;
}

/** Not a module of the host (`node:fs`), not an intrinsic object without a name (`%Generator%`), not a member. */
function isGlobalName(path: string): boolean {
  return !path.includes('.') && !path.includes(':') && !path.startsWith('%');
}

function prototypeOf(path: string, row: Row | undefined): string | null {
  if (row?.prototype !== undefined) return row.prototype;
  if (path === 'Object.prototype') return null;
  return row !== undefined && isCallable(row) ? 'Function.prototype' : 'Object.prototype';
}

/** Whether what the row describes exists in all of the environments, in none, or in some. */
export function presenceOf(row: Row | undefined, selected: readonly Environment[]): Presence {
  if (row === undefined) return 'absent';
  const environments = selected.length === 0 ? ENVIRONMENTS : selected;
  const presences = new Set(environments.map((environment) => presenceIn(row, environment)));
  const [only = 'absent'] = presences;
  return presences.size > 1 ? 'undecided' : only;
}

function presenceIn(row: Row, environment: Environment): Presence {
  const base = HAS_ALL_OF[environment] ?? environment;
  const isThere = row.environments === undefined || row.environments.includes(environment) || row.environments.includes(base);
  if (isThere) return row.recent === true || row.recentIn?.includes(base) === true ? 'undecided' : 'present';
  return HAS_SOME_OF[environment]?.some((other) => row.environments?.includes(other)) === true ? 'undecided' : 'absent';
}
