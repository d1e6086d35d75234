import type { Expression, FunctionIndex, ModuleFacts, Site } from '../facts/index.ts';
import { actionsOf, type Action } from './actions.ts';
import { cellOf, covers, WORKING_DIRECTORY, type PatchedCell } from './cell-names.ts';
import { couplingsIn, type Coupling } from './coupled.ts';
import { factoryReadsIn } from './mock-factories.ts';
import { ALWAYS_SET, type Role, type Stubbed } from './runner-rows.ts';
import { registeredIn, type Registered } from './scopes.ts';
import { TestCode, type KnownAround } from './test-code.ts';

/**
 * What is wrong with a change that a test file makes:
 * - `unrestored`: nothing puts it back
 * - `collected`: nothing puts it back, and it happens while tests are gathered, before any of them runs
 * - `onSuccess`: it is put back where nothing before that throws
 * - `alias`: what was saved is the same object, so putting it back does nothing
 * - `undefined`: what was saved may be undefined, and the environment holds the text "undefined" then
 * - `coupled`: a variable around the tests is changed, and a later test reads it
 * - `factory`: the factory of a mocked module reads a variable that is assigned again
 */
export type PatchFault = 'unrestored' | 'collected' | 'onSuccess' | 'alias' | 'undefined' | 'coupled' | 'factory';

export interface UnrestoredPatch {
  readonly fault: PatchFault;
  /** `process.env.PORT` */
  readonly cell: string;
  /** How it is changed. */
  readonly by: 'write' | 'listen' | 'stub';
  /** The function of another module that is called to change it; null: the file's own code does. */
  readonly through: string | null;
  readonly stubbed: Stubbed | null;
  /** Of the innermost callback around it. */
  readonly role: Role;
  readonly site: Site;
}

/** What surrounds the tests of a file. */
export interface TestSurroundings {
  /** What the runner puts back by itself before each test. */
  readonly restored: readonly Stubbed[];
  /** Whether each file has a process, or a thread with globals, of its own. */
  readonly isolated: boolean;
}

/** Changes of what outlives a test that the test file does not take back. */
export function unrestoredIn(facts: ModuleFacts, surroundingsOf: () => TestSurroundings, known: KnownAround): UnrestoredPatch[] {
  const code = new TestCode(facts, known);
  const registered = registeredIn(code);
  if (![...registered.values()].some(({ role }) => role === 'test')) return [];
  const file = new TestFile(code, registered, surroundingsOf());
  const of = (fault: PatchFault) => ({ name, site }: Coupling): UnrestoredPatch => ({ fault, cell: name, by: 'write', through: null, stubbed: null, role: 'test', site });
  return [...[...registered.values()].flatMap((callback) => file.faultsOf(callback)), ...couplingsIn(code, registered).map(of('coupled')), ...factoryReadsIn(code).map(of('factory'))];
}

const HOOKS: readonly Role[] = ['beforeEach', 'afterEach', 'beforeAll', 'afterAll', 'cleanup'];

class TestFile {
  private readonly code: TestCode;
  private readonly registered: ReadonlyMap<FunctionIndex, Registered>;
  private readonly surroundings: TestSurroundings;
  private readonly actions = new Map<FunctionIndex, readonly Action[]>();
  private readonly told = new Set<string>();

  constructor(code: TestCode, registered: ReadonlyMap<FunctionIndex, Registered>, surroundings: TestSurroundings) {
    this.code = code;
    this.registered = registered;
    this.surroundings = surroundings;
  }

  faultsOf(callback: Registered): UnrestoredPatch[] {
    const own = this.actionsIn(callback.function);
    return own.flatMap((action, index) => {
      const fault = callback.role === 'afterEach' || callback.role === 'afterAll' || callback.role === 'cleanup' || action.isFinal ? this.faultOfRestoring(action, callback) : this.faultOfPatch(action, callback, own, index);
      return fault === null || action.kind === 'undo' ? [] : this.tell(fault, action, callback);
    });
  }

  private tell(fault: PatchFault, { cell, kind, stubbed, site, through }: Action, { role }: Registered): UnrestoredPatch[] {
    const text = cell === null ? '' : cellText(cell);
    const key = `${fault} ${text}`;
    // Part of what is told, or of what calls of the same function do.
    const parts = [key, ...(through === null ? [] : [`${fault} ${through}()`])];
    if (parts.some((each) => this.told.has(each)) || [...this.told].some((each) => key.startsWith(`${each}.`)) || kind === 'undo') return [];
    for (const each of parts) this.told.add(each);
    return [{ fault, cell: text, by: kind, through, stubbed: stubbed[0] ?? null, role, site }];
  }

  private actionsIn(callback: FunctionIndex): readonly Action[] {
    const known = this.actions.get(callback) ?? actionsOf(this.code, callback, (index) => this.registered.has(index));
    this.actions.set(callback, known);
    return known;
  }

  private faultOfPatch(patch: Action, callback: Registered, own: readonly Action[], index: number): PatchFault | null {
    const later = own.slice(index + 1);
    if (patch.kind === 'undo' || patch.stubbed.some((each) => this.surroundings.restored.includes(each))) return null;
    if ((callback.role === 'beforeEach' && isBlank(patch)) || isUnsetting(patch)) return null;
    if (this.isRestoring(patch, own) || this.isSaving(patch, own) || isRemovingOwn(patch, own.slice(0, index)) || isTurningBack(patch, own.slice(0, index))) return null;
    if (later.some((each) => each.isFinal && undoes(each, patch))) return null;
    if (patch.through !== null && (own.slice(0, index).some((each) => undoes(each, patch)) || this.isSetByAll(callback, patch))) return null;
    if (this.hooksAround(callback).some((hook) => this.undoesIn(hook, patch, callback))) return null;
    if (callback.role !== 'test' && this.surroundings.isolated && this.holdsAllTests(callback)) return null;
    if (callback.role === 'suite') return 'collected';
    if (callback.role === 'test' && this.surroundings.isolated && this.isOnlyTest(callback)) return null;
    return later.some((each) => undoes(each, patch) && (each.cell === null || isExactly(each.cell, patch.cell))) || this.isUndoneNext(callback, patch) ? 'onSuccess' : 'unrestored';
  }

  /** Hooks of the suites around a callback, and what it registers itself. */
  private hooksAround({ function: own, outer }: Registered): Registered[] {
    const around = new Set<FunctionIndex | null>([null, own]);
    for (let at = outer; at !== null; at = this.registered.get(at)?.outer ?? null) around.add(at);
    return [...this.registered.values()].filter((each) => HOOKS.includes(each.role) && around.has(each.outer) && each.function !== own);
  }

  /** What a hook sets before each test undoes what the test before did; what hooks before do themselves, only hooks after can. */
  private undoesIn(hook: Registered, patch: Action, { role }: Registered): boolean {
    const isBefore = hook.role === 'beforeEach' || hook.role === 'beforeAll';
    if (isBefore && (role !== 'test' || hook.role === 'beforeAll')) return this.returnedUndoes(hook, patch);
    return this.actionsIn(hook.function).some((each) => undoes(each, patch));
  }

  /** Vitest runs what `beforeEach` returns after the test. */
  private returnedUndoes(hook: Registered, patch: Action): boolean {
    const returned = this.code.facts.functions[hook.function]?.body.flatMap((each) => (each.kind === 'return' && each.value?.kind === 'function' ? [each.value.function] : [])) ?? [];
    return returned.some((index) => this.actionsIn(index).some((each) => undoes(each, patch)));
  }

  /** Sets what was saved before: part of taking something back, whatever is done before. */
  private isRestoring({ value, isDelete, cell, function: index }: Action, own: readonly Action[]): boolean {
    if (isDelete || value === null) return false;
    const saved = value.kind === 'variable' ? this.code.constantOf(index, value) : null;
    const from = saved === null ? null : cellOf(this.code, saved.index, saved.form);
    if (isSame(from, cell)) return true;
    const kept = this.takenFrom(value, index);
    return kept !== null && own.some((other) => other.value !== null && isSame(other.cell, kept) && isSame(this.takenFrom(other.value, other.function), cell));
  }

  /** Keeps something in another place for as long as it is replaced: `process.realExit = process.exit`. */
  private isSaving({ value, cell, function: index }: Action, own: readonly Action[]): boolean {
    const from = value === null ? null : this.takenFrom(value, index);
    return from !== null && own.some((other) => other.value !== null && isSame(other.cell, from) && isSame(this.takenFrom(other.value, other.function), cell));
  }

  private takenFrom(value: Expression, index: FunctionIndex): PatchedCell | null {
    return value.kind === 'get' ? cellOf(this.code, index, value) : null;
  }

  private faultOfRestoring({ kind, value, cell, function: index, isGuarded }: Action, { outer }: Registered): PatchFault | null {
    if (kind !== 'write' || value?.kind !== 'variable' || cell === null) return null;
    const saved = this.code.constantOf(index, value);
    const from = saved === null ? null : cellOf(this.code, saved.index, saved.form);
    if (from === null || from.path.join('.') !== cell.path.join('.') || cell.path[0] !== 'process') return null;
    if (cell.path.length === 2 && cell.path[1] === 'env') return this.isReplaced(cell.path, outer) ? null : 'alias';
    const [, env, name = ''] = cell.path;
    return env === 'env' && !isGuarded && name !== '*' && !ALWAYS_SET.has(name) ? 'undefined' : null;
  }

  /** Whether another object is put in the place of `process.env` in the same group: then the first one is never changed. */
  private isReplaced(path: readonly string[], scope: FunctionIndex | null): boolean {
    const around = new Set<FunctionIndex | null>([null]);
    for (let at = scope; at !== null; at = this.registered.get(at)?.outer ?? null) around.add(at);
    const near = [...this.registered.values()].filter((each) => around.has(each.outer) || scope === null || this.isWithin(each, scope));
    return near.some((each) => this.actionsIn(each.function).some(({ kind, cell, value }) => kind === 'write' && cell?.path.join('.') === path.join('.') && value !== null && isFresh(value)));
  }

  /** All tests of the file run inside: what is left goes with the file. */
  private holdsAllTests({ outer, function: own, role }: Registered): boolean {
    const scope = role === 'suite' ? own : outer;
    return [...this.registered.values()].every((each) => each.role !== 'test' || scope === null || this.isWithin(each, scope));
  }

  /** The other tests of the file set it as well: none finds what another one left. */
  private isSetByAll({ function: own }: Registered, patch: Action): boolean {
    const others = [...this.registered.values()].filter((each) => each.role === 'test' && each.function !== own);
    return this.surroundings.isolated && others.every((each) => this.actionsIn(each.function).some((action) => undoes(action, patch)));
  }

  /** A later part of the same test undoes it: the parts walk through a story. */
  private isUndoneNext({ function: own, role, outer }: Registered, patch: Action): boolean {
    if (role !== 'test' || outer === null || this.registered.get(outer)?.role !== 'test') return false;
    return [...this.registered.values()].some((each) => each.outer === outer && each.role === 'test' && each.function > own && this.actionsIn(each.function).some((action) => action.kind === 'undo' && undoes(action, patch)));
  }

  private isOnlyTest({ function: own }: Registered): boolean {
    return [...this.registered.values()].every(({ role, function: other }) => role !== 'test' || other === own);
  }

  private isWithin({ outer }: Registered, scope: FunctionIndex): boolean {
    for (let at = outer; at !== null; at = this.registered.get(at)?.outer ?? null) if (at === scope) return true;
    return false;
  }
}

function cellText({ kind, path }: PatchedCell): string {
  if (kind !== 'owned') return path.join('.');
  const [, ...names] = path;
  return names.slice(names[0] === 'exports' ? 1 : 0).join('.');
}

/** `globalThis.x = 1; …; delete globalThis.x;` */
function isRemovingOwn({ isDelete, value, cell }: Action, before: readonly Action[]): boolean {
  if (cell === null || !(isDelete || value?.kind === 'undefined')) return false;
  return before.some((each) => each.kind === 'write' && each.cell !== null && covers(cell, each.cell));
}

/** What is not in the environment is what most code finds. */
function isUnsetting({ isDelete, cell }: Action): boolean {
  return isDelete && cell?.kind === 'global' && cell.path[1] === 'env' && cell.path.length === 3 && !ALWAYS_SET.has(cell.path[2] ?? '');
}

/** A switch that is turned twice, or a folder that is left again. */
function isTurningBack({ value, cell }: Action, before: readonly Action[]): boolean {
  if (value?.kind !== 'constant') return false;
  return before.some((each) => isSame(each.cell, cell) && (isSame(cell, WORKING_DIRECTORY) ? String(value.value).startsWith('..') : each.value?.kind === 'constant' && typeof each.value.value === 'boolean' && value.value === !each.value.value));
}

function undoes(undo: Action, patch: Action): boolean {
  if (undo.cell !== null) return patch.cell !== null && (undo.kind === 'write' || undo.kind === 'undo') && covers(undo.cell, patch.cell);
  if (undo.kind !== 'undo') return false;
  return undo.stubbed.length === 0 ? true : patch.stubbed.length === 0 ? undo.stubbed.length > 1 : patch.stubbed.some((each) => undo.stubbed.includes(each));
}

function isSame(left: PatchedCell | null, right: PatchedCell | null): boolean {
  return left !== null && right !== null && covers(left, right) && covers(right, left);
}

function isExactly(undo: PatchedCell, patch: PatchedCell | null): boolean {
  return patch !== null && undo.path.every((part, index) => part === patch.path[index]);
}

/** `store.user = null`, before each test: a beginning, not a change. */
function isBlank({ value, isDelete }: Action): boolean {
  if (value === null) return isDelete;
  if (value.kind === 'constant') return value.value === null || value.value === false || value.value === 0 || value.value === '';
  return value.kind === 'undefined' || (value.kind === 'object' && value.members.length === 0) || (value.kind === 'array' && value.items.length === 0);
}

function isFresh(value: Expression): boolean {
  return value.kind === 'object' || value.kind === 'call' || value.kind === 'new';
}
