import type { ModuleId } from '../../effects/index.ts';
import type { FunctionIndex } from '../../facts/index.ts';
import { CALL, State, UNDEFINED_VALUE, type HeapObject, type Value } from '../../values/index.ts';
import { beginStatement, BudgetSignal, DEFAULT_BUDGET } from '../budget.ts';
import type { Realm } from '../builtins/realm.ts';
import type { Links, ModuleInstance } from '../modules/links.ts';
import { moduleFrame, type EvaluationOptions } from '../modules/module-evaluation.ts';
import { importedValue } from '../modules/namespace.ts';
import { getMember } from '../objects/property.ts';
import { createRun, ThrowSignal, type Frame } from '../run.ts';
import { CellPaths } from './cell-paths.ts';

/** What a module's code can name after its load: an import or a variable of its top level, and names from there. */
export interface HeldName {
  readonly root: { readonly kind: 'imported'; readonly binding: number } | { readonly kind: 'variable'; readonly slot: number };
  readonly path: readonly string[];
}

/** A function with the module that has its code. */
export interface HeldFunction {
  readonly module: ModuleId;
  readonly function: FunctionIndex;
  /** How the bindings of its owner lead to what it is called on; null: it is called on nothing that has a name there. */
  readonly receiver: { readonly owner: ModuleId; readonly path: readonly string[] } | null;
}

/** The function that a name stands for after the load; null: none, several, or it is not known. */
export function heldFunction(instance: ModuleInstance | null, links: Links, realm: Realm, { trustClaims, trustCasts = false }: EvaluationOptions, { root, path }: HeldName): HeldFunction | null {
  if (instance === null) return null;
  const run = { ...createRun(CALL, links, realm, { trustClaims, trustCasts }, DEFAULT_BUDGET), state: State.afterLoad() };
  const frame = moduleFrame(run, instance);
  const { site } = frame.facts;
  beginStatement(run);
  return attempted(() => {
    let receiver: HeapObject | null = null;
    let value = root.kind === 'imported' ? importedValue(frame, root.binding, site) : (instance.environment.slots[root.slot] ?? UNDEFINED_VALUE);
    for (const name of path) {
      receiver = onlyObject(value);
      if (receiver === null) return null;
      value = getMember(frame, value, name, name, site);
    }
    const callable = onlyObject(value)?.callable;
    return callable?.kind === 'closure' ? { module: callable.module, function: callable.index, receiver: receiver === null ? null : placeOf(frame, receiver) } : null;
  });
}

function onlyObject({ objects, unknown }: Value): HeapObject | null {
  return objects.length === 1 && unknown === null ? (objects[0] ?? null) : null;
}

function placeOf({ run }: Frame, object: HeapObject): HeldFunction['receiver'] {
  const owner = run.links.instance(object.owner);
  const path = owner === null ? undefined : (owner.paths ??= new CellPaths(owner)).placeOf(object)?.path;
  return path === undefined ? null : { owner: object.owner, path };
}

function attempted<Found>(action: () => Found | null): Found | null {
  try {
    return action();
  } catch (signal) {
    if (!(signal instanceof ThrowSignal || signal instanceof BudgetSignal || signal instanceof RangeError)) throw signal;
    return null;
  }
}
