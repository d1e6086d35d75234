import type { ModuleId } from '../../effects/index.ts';
import { BORROWED, HOST, join, joinAll, NOTHING, UNDEFINED_VALUE, unknownValue, type Environment, type HeapObject, type Value } from '../../values/index.ts';
import type { PropertyKey } from '../objects/property.ts';
import type { Written } from '../objects/property-write.ts';
import type { Run } from '../run.ts';

/** What a load stored in an object of another module: `moment.locale = …`, `registry.set(…)`, `hooks.push(…)`. */
export interface Extension {
  /** Under keys that are known. */
  readonly members: Map<string, Value>;
  /** Under all others. */
  others: Value;
}

/** By the object that was changed, or the environment of which a variable was assigned: its members are slots. */
export type Extensions = ReadonlyMap<HeapObject | Environment, Extension>;

/** Modules that are loaded before the judged one and whose loads changed objects of others; `null`: too many to look at. */
export type Extenders = readonly ModuleId[] | null;

/** Notes what is stored in an object of another module, or taken out of it. */
export function noteExtension({ changed }: Run, object: HeapObject | Environment, { key = null, way, value }: Written): void {
  let extension = changed.get(object);
  if (extension === undefined) changed.set(object, (extension = { members: new Map(), others: NOTHING }));
  const stored = way === 'delete' ? UNDEFINED_VALUE : (value ?? unknownValue({ kind: 'unknown-property', what: 'a value that another module stored', reportedIn: null }));
  if (key === null) extension.others = join(extension.others, stored);
  else extension.members.set(key, join(extension.members.get(key) ?? NOTHING, stored));
}

/** What modules that are loaded before the judged one stored in the object; null: nothing. */
export function extensionOf({ module, links, extensions }: Run, object: HeapObject): Extension | null {
  const { owner } = object;
  if (owner === module || (owner === HOST && object.kind !== 'builtin') || owner === BORROWED || object.frozen) return null;
  const extenders = links.extendersOf(owner);
  if (extenders?.length === 0) return null;
  let known = extensions.get(object);
  if (known === undefined) extensions.set(object, (known = extenders === null ? tooMany() : storedBy(extenders, object, links)));
  return known;
}

function tooMany(): Extension {
  return { members: new Map(), others: unknownValue({ kind: 'unknown-property', what: 'what one of a great many modules may have stored', reportedIn: null }) };
}

/** On the hot path: most objects have none. */
function storedBy(extenders: readonly ModuleId[], object: HeapObject, links: Run['links']): Extension | null {
  let found: Extension | null = null;
  for (const extender of extenders) {
    const stored = links.instance(extender)?.extensions.get(object);
    if (stored !== undefined) found = found === null ? stored : united(found, stored);
  }
  return found;
}

function united(left: Extension, right: Extension): Extension {
  const members = new Map(left.members);
  for (const [key, value] of right.members) members.set(key, join(members.get(key) ?? NOTHING, value));
  return { members, others: join(left.others, right.others) };
}

/** What the object may hold under the key besides what its owner's load left. */
export function extendedMember(run: Run, object: HeapObject, key: PropertyKey): Value {
  const extension = extensionOf(run, object);
  if (extension === null) return NOTHING;
  return key === null ? extendedContents(run, object) : join(extension.members.get(key) ?? NOTHING, extension.others);
}

/** All that the object may hold besides what its owner's load left. */
export function extendedContents(run: Run, object: HeapObject): Value {
  const extension = extensionOf(run, object);
  return extension === null ? NOTHING : join(joinAll([...extension.members.values()]), extension.others);
}

/** Whether this load, or one before it, assigned a variable of another module, by calling functions of that. */
export function isAssignedByLoads({ changed, links }: Run, environment: Environment, slot: number): boolean {
  const key = String(slot);
  if (changed.get(environment)?.members.has(key) === true) return true;
  const extenders = links.extendersOf(environment.owner);
  return extenders === null || extenders.some((extender) => links.instance(extender)?.extensions.get(environment)?.members.has(key) === true);
}
