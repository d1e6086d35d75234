import { HOST, BORROWED, join, unknownValue, type HeapObject, type Value } from '../../values/index.ts';
import type { Extension, ModuleInstance } from './links.ts';
import type { Frame, Run } from '../run.ts';

function nameOf({ kind, name }: HeapObject): string {
  return `${kind} ${name}`;
}

function isOthers({ module }: Run, { owner, frozen, kind }: HeapObject): boolean {
  return owner !== module && owner !== HOST && owner !== BORROWED && !frozen && kind !== 'array';
}

/** Notes a write to an object of another module. */
export function noteGiven({ run }: Frame, object: HeapObject, key: string | null, value: Value): void {
  if (key === null || !isOthers(run, object)) return;
  const members = run.given.get(object) ?? new Map<string, Value>();
  const known = members.get(key);
  members.set(key, known === undefined ? value : join(known, value));
  run.given.set(object, members);
}

/** What the loads of the modules that a module loads gave to objects of others. */
function inherited(run: Run, { module, facts }: ModuleInstance): Extension[] {
  return facts.requests.flatMap(({ kind, eager, deferred }, index) => {
    const target = !eager || deferred || kind === 'type' || kind === 'dynamic' || kind === 'worker' ? null : run.links.target(module, index);
    return target?.kind === 'module' && target.module !== module ? (run.links.instance(target.module)?.extensions ?? []) : [];
  });
}

function merged(left: Extension | undefined, right: Extension): Extension {
  if (left === undefined || left.members === right.members) return right;
  const members = new Map(left.members);
  for (const [key, value] of right.members) members.set(key, join(members.get(key) ?? value, value));
  return { ...right, members };
}

/** After a load: what it wrote itself comes to that. */
export function extensionsOf(run: Run, instance: ModuleInstance): readonly Extension[] {
  const own = [...run.changed].filter((object) => isOthers(run, object)).map((object) => ({ owner: object.owner, object: nameOf(object), members: run.given.get(object) ?? new Map<string, Value>() }));
  const all = new Map<string, Extension>();
  for (const extension of [...inherited(run, instance), ...own]) {
    const place = `${extension.owner} ${extension.object}`;
    all.set(place, merged(all.get(place), extension));
  }
  return [...all].sort(([left], [right]) => (left < right ? -1 : 1)).map(([, extension]) => extension);
}

/**
 * What a module that is loaded before may have given to another's object under a key that its owner's load left out:
 * `moment.defineLocale = …`. Null: nothing. What was added to a list is not looked for: its length says nothing of it.
 */
export function givenMember({ run }: Frame, object: HeapObject, key: string, text: string): Value | null {
  const instance = isOthers(run, object) ? run.links.instance(run.module) : null;
  if (instance === null) return null;
  run.extensions ??= inherited(run, instance);
  const name = nameOf(object);
  let found: Value | null = null;
  for (const { owner, object: called, members } of run.extensions) {
    if (owner !== object.owner || called !== name) continue;
    const value = members.get(key) ?? unknownValue({ kind: 'unknown-property', what: `\`${text}\`, which a module that is loaded before may have added`, reportedIn: null });
    found = found === null ? value : join(found, value);
  }
  return found;
}
