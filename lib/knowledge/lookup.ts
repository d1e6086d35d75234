import { InvariantViolation } from '../base/invariant.ts';
import type { Environment } from '../project/index.ts';
import type { Row, Table } from './schema.ts';

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

/** Paths by owner and key, so that looking a member up makes no text. */
type MemberIndex = ReadonlyMap<string, ReadonlyMap<string, string>>;

const ALL_ENVIRONMENTS: readonly Environment[] = ['node', 'browser', 'worker'];
const GLOBAL_OBJECT = 'globalThis';

export function createKnowledge(tables: readonly Table[]): Knowledge {
  const rows = mergeTables(tables);
  let index: MemberIndex | undefined;
  // Costs several times the rest and can wait for the first question.
  const membersOf = (path: string): ReadonlyMap<string, string> | undefined => {
    index ??= indexMembers(rows);
    return index.get(path);
  };
  return {
    find: (path) => rows.get(path),
    member: (path, key) => membersOf(path)?.get(key),
    members: (path) => [...(membersOf(path)?.keys() ?? [])],
    prototypeOf: (path) => prototypeOf(path, rows.get(path)),
    globals: () => [...(membersOf(GLOBAL_OBJECT)?.keys() ?? [])],
    presence: (name, environments) => presenceOf(isGlobalName(name) ? rows.get(name) : undefined, environments),
  };
}

export function isCallable(row: Row): boolean {
  return row.call !== undefined || row.construct !== undefined;
}

/** An object that is there for its members: `Math`, `process`, `node:fs`. */
export function isNamespace(row: Row): boolean {
  return !isCallable(row) && row.value === undefined;
}

function mergeTables(tables: readonly Table[]): ReadonlyMap<string, Row> {
  const rows = new Map<string, Row>();
  for (const table of tables) {
    for (const path of Object.keys(table)) {
      if (rows.has(path)) throw new InvariantViolation(`two rows describe ${path}`);
      const row = table[path];
      if (row !== undefined) rows.set(path, row);
    }
  }
  return rows;
}

/** Rows of one owner mostly stand side by side. */
function indexMembers(rows: ReadonlyMap<string, Row>): MemberIndex {
  const members = new Map<string, Map<string, string>>();
  let owner = GLOBAL_OBJECT;
  let paths = new Map<string, string>();
  members.set(owner, paths);
  for (const path of rows.keys()) {
    const dot = path.lastIndexOf('.');
    if (dot < 0 && !isGlobalName(path)) continue;
    if (dot < 0 ? owner !== GLOBAL_OBJECT : dot !== owner.length || !path.startsWith(owner)) {
      owner = dot < 0 ? GLOBAL_OBJECT : path.slice(0, dot);
      paths = members.get(owner) ?? new Map<string, string>();
      members.set(owner, paths);
    }
    paths.set(path.slice(dot + 1), path);
  }
  return members;
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

function presenceOf(row: Row | undefined, selected: readonly Environment[]): Presence {
  if (row === undefined) return 'absent';
  const environments = selected.length === 0 ? ALL_ENVIRONMENTS : selected;
  const present = environments.filter((environment) => row.environments?.includes(environment) ?? true);
  if (present.length === 0) return 'absent';
  return present.length === environments.length && row.recent === undefined ? 'present' : 'undecided';
}
