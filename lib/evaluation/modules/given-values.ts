import type { ModuleId } from '../../effects/index.ts';
import { installedPackageOf } from '../../project/index.ts';
import { isConstant, isNothing, NUMBER, STRING, type Environment, type HeapObject, type Value } from '../../values/index.ts';
import type { Arguments } from '../calls/call.ts';

/** Objects looked at on the way; more are taken to hold anything. */
const MOST_OBJECTS = 300;

/** What a module passed to a function of others, with all that it leads to. */
export class GivenValues {
  private readonly list: readonly Value[];
  private readonly objects: ReadonlySet<HeapObject> | null;
  private readonly primitives: Value[] = [];
  /** Of functions that were passed. What they make is theirs: a plugin's members, wherever they are added. */
  private readonly code: ReadonlySet<ModuleId>;

  constructor({ list, rest }: Arguments, receiver: Value, module: ModuleId) {
    this.list = rest === null ? list : [...list, rest];
    const own = receiver.objects.filter(({ owner }) => owner === module);
    // Of a package's own objects nothing is the module's.
    const isOwn = (object: HeapObject): boolean => object.owner === module;
    const given = reachedFrom(this.list, isOwn, this.primitives);
    const called = reachedFrom([{ ...receiver, types: 0, unknown: null, objects: own }], isOwn, []);
    this.objects = given === null || called === null ? null : new Set([...given, ...called]);
    this.code = new Set(this.list.flatMap(({ objects }) => objects.flatMap(({ callable }) => (callable?.kind === 'closure' ? [callable.module] : []))));
  }

  /** It is, or leads to, what was given; `false` is certain. */
  mayHold(value: Value): boolean {
    const { objects } = this;
    if (value.unknown !== null && (objects === null || this.primitives.some(({ unknown }) => unknown !== null))) return true;
    // Counts and flags are equal by chance to something deep in a table of options.
    if (isConstant(value) && (value.types === STRING ? this.primitives : this.list).some((given) => isSame(given, value))) return true;
    if (value.objects.length === 0) return false;
    const held = reachedFrom([value], (object) => installedPackageOf(object.owner) === null, []);
    return objects === null || held === null || [...held].some((object) => objects.has(object) || (object.callable?.kind === 'closure' && this.code.has(object.callable.module)));
  }

  /** It may have been made of a text or number that was given. */
  mayBecome(value: Value): boolean {
    if (isConstant(value)) return this.objects === null || this.primitives.some((given) => isSame(given, value));
    const types = value.types & (STRING | NUMBER);
    if (types === 0) return false;
    return this.objects === null || this.primitives.some((given) => given.unknown !== null || (given.types & types) !== 0);
  }
}

function isSame({ types, constant }: Value, value: Value): boolean {
  return types === value.types && Object.is(constant, value.constant);
}

/** null: too many. */
function reachedFrom(values: readonly Value[], isWanted: (object: HeapObject) => boolean, primitives: Value[]): ReadonlySet<HeapObject> | null {
  const reached = new Set<HeapObject>();
  const environments = new Set<Environment>();
  const pending: HeapObject[] = [];
  const visit = (value: Value): void => {
    if (value.types !== 0 || value.unknown !== null) primitives.push(value);
    for (const object of value.objects) {
      if (reached.has(object)) continue;
      reached.add(object);
      if (isWanted(object)) pending.push(object);
    }
  };
  const enter = (environment: Environment | null): void => {
    for (let at = environment; at !== null && at.parent !== null && !environments.has(at); at = at.parent) {
      environments.add(at);
      at.slots.forEach(visit);
      if (at.receiver !== null) visit(at.receiver.value);
    }
  };
  values.forEach(visit);
  for (let object = pending.pop(); object !== undefined; object = pending.pop()) {
    if (reached.size > MOST_OBJECTS) return null;
    const { callable } = object;
    if (callable?.kind === 'closure') enter(callable.environment);
    else if (callable?.kind === 'class') enter(callable.definition.environment);
    else if (callable?.kind === 'bound') [callable.target, callable.receiver, ...callable.arguments].forEach(visit);
    for (const { value, getter, setter } of object.properties.values()) [value, getter, setter].forEach((each) => { if (each !== null) visit(each); });
    for (const value of [object.other, object.contents, object.keys, object.prototype]) if (!isNothing(value)) visit(value);
    for (const { value } of object.entries?.values() ?? []) visit(value);
  }
  return reached;
}
