import type { ModuleId } from '../effects/index.ts';
import type { FunctionFacts, FunctionIndex, ClassElement, ModuleFacts, Site } from '../facts/index.ts';
import { join, NOTHING, UNDEFINED_VALUE, type Unknown, type Value } from './value.ts';

/** Owner of what the host provides: built-ins, globals, host modules. */
export const HOST = '';

/** Owner of what is known by its type only: it may be anybody's. */
export const BORROWED = '?';

/** Owner of what a call makes that is looked at by itself, after the load. */
export const CALL = '()';

/** A property of an abstract object. Immutable: writes replace it. */
export interface Property {
  /** Of a data property; NOTHING for an accessor. */
  readonly value: Value;
  readonly getter: Value | null;
  readonly setter: Value | null;
  /** On some path the property does not exist. */
  readonly absent: boolean;
  readonly enumerable: boolean;
  /** Of a data property: false where assignments are certainly refused. */
  readonly writable: boolean;
  /** Of an entry of a collection: where it stands among the others. Absent where their order is not known. */
  readonly rank?: number;
  /** It can certainly be neither deleted nor defined in another way. */
  readonly fixed?: true;
}

export function dataProperty(value: Value, enumerable = true, writable = true): Property {
  return { value, getter: null, setter: null, absent: false, enumerable, writable };
}

export function joinProperties(left: Property | undefined, right: Property | undefined): Property | undefined {
  if (left === right) return left;
  if (left === undefined) return right === undefined || right.absent ? right : { ...right, absent: true };
  if (right === undefined) return left.absent ? left : { ...left, absent: true };
  const value = join(left.value, right.value);
  const getter = joinAccessors(left.getter, right.getter);
  const setter = joinAccessors(left.setter, right.setter);
  const absent = left.absent || right.absent;
  const writable = left.writable || right.writable;
  if (value === left.value && getter === left.getter && setter === left.setter && absent === left.absent && writable === left.writable && left.rank === right.rank && left.fixed === right.fixed) return left;
  const rank = left.rank === undefined || left.rank !== right.rank ? {} : { rank: left.rank };
  const fixed = left.fixed === true && right.fixed === true ? { fixed: true as const } : {};
  return { value, getter, setter, absent, enumerable: left.enumerable || right.enumerable, writable, ...rank, ...fixed };
}

function joinAccessors(left: Value | null, right: Value | null): Value | null {
  if (left === null) return right;
  return right === null ? left : join(left, right);
}

/** An exactly known key of a collection: `=` with the text of a primitive, or an object that stands for itself only. */
export type EntryKey = `=${string}` | HeapObject;

/** The bindings of one activation of a function. */
export interface Environment {
  readonly owner: ModuleId;
  readonly facts: FunctionFacts;
  readonly parent: Environment | null;
  readonly slots: Value[];
  /** One environment stands for several activations: writes join. */
  summary: boolean;
  /** As of objects. */
  birth: number;
  /** Receiver, `new.target` and home object, of functions that have their own. */
  readonly receiver: { value: Value; readonly newTarget: Value; readonly home: HeapObject | null; readonly constructorOf: HeapObject | null } | null;
  /** Of one round of a loop: it has these slots itself, and others are those of the environment around the loop. */
  readonly round: { readonly of: Environment; readonly slots: readonly number[] } | null;
}

/** What a callable object runs. */
export type Callable =
  | {
      readonly kind: 'closure';
      readonly module: ModuleId;
      readonly facts: ModuleFacts;
      readonly index: FunctionIndex;
      readonly environment: Environment;
      /** Object in which `super` looks. */
      readonly home: HeapObject | null;
    }
  | { readonly kind: 'class'; readonly definition: ClassDefinition }
  | { readonly kind: 'bound'; readonly target: Value; readonly receiver: Value; readonly arguments: readonly Value[]; /** Any number of further ones. */ readonly rest: Value | null }
  /** A built-in by its path in the knowledge tables. */
  | { readonly kind: 'builtin'; readonly path: string }
  /** Made by a model of a built-in: the functions that a promise executor gets, a `revoke`. */
  | { readonly kind: 'made'; readonly by: string; readonly target: HeapObject | null };

export interface ClassDefinition {
  /** As it was declared; null for a class without a name of its own. */
  readonly name: string | null;
  readonly module: ModuleId;
  readonly facts: ModuleFacts;
  readonly environment: Environment;
  readonly constructorFunction: FunctionIndex | null;
  /** Grows where one class stands for several. */
  superclass: Value | null;
  /** Instance fields in order, with evaluated keys; they grow likewise. */
  readonly fields: FieldDefinition[];
  /** Of instance methods and accessors: what their decorators added runs before the fields. */
  readonly decorated: Decorated;
  /** A symbol that is part of the keys of its private members. */
  readonly privateOwner: Value;
  readonly site: Site;
}

export interface FieldDefinition {
  readonly key: Value;
  readonly element: Extract<ClassElement, { kind: 'field' }>;
  readonly decorated: Decorated;
}

/** What the standard decorators of a member left. */
export interface Decorated {
  /** Functions that a field's initial value passes through. */
  readonly transforms: Value[];
  /** Context objects, which keep the initialisers that were added to them. */
  readonly contexts: HeapObject[];
}

/**
 * The call of a generator function whose body has not run. The generator keeps what `next()` gave it in `keys`, what
 * `throw()` gave it in `contents`, and what its body returned in `other`.
 */
export interface Suspended {
  readonly kind: 'suspended';
  readonly closure: Extract<Callable, { kind: 'closure' }>;
  /** With its parameters bound. */
  readonly environment: Environment;
  readonly receiver: Value;
  readonly arguments: readonly Value[];
  readonly rest: Value | null;
}

export type Internal =
  /** Its target is in `contents`, its handler in `keys`. */
  | { readonly kind: 'proxy' }
  | Suspended
  /** The arguments object of a sloppy function: elements are its parameters, by their slots. */
  | { readonly kind: 'mapped'; readonly environment: Environment; readonly slots: readonly number[] }
  /** Stands for a value of which only the type is known, and that may have been had from anywhere. */
  | { readonly kind: 'borrowed'; readonly unknown: Unknown }
  /** The iterator of a built-in collection. It keeps its position in `count`. */
  | { readonly kind: 'listing'; readonly of: HeapObject; readonly pick: 'keys' | 'values' | 'entries' }
  /** The namespace of an ES module; `commonjs` for that of a CommonJS module. */
  | { readonly kind: 'namespace'; readonly module: ModuleId; /** Of `import defer`: the first look at it evaluates the module. */ readonly deferred?: true };

/**
 * `count` is known for arrays of tracked length; `contents` are the values of collections, promises and iterators.
 */
export type ObjectKind =
  | 'object' | 'array' | 'function' | 'map' | 'set' | 'weak' | 'promise' | 'iterator' | 'generator' | 'regexp' | 'error'
  | 'proxy' | 'namespace' | 'arguments' | 'wrapper' | 'builtin' | 'host' | 'instance';

/**
 * An abstract object. The mutable fields are written through {@link import('./state.ts').State} only, which can take
 * writes back and join them.
 */
export interface HeapObject {
  readonly kind: ObjectKind;
  /** The module on whose behalf the code ran that made it; {@link HOST} for what the host provides. */
  readonly owner: ModuleId;
  /** For messages: the name it was first bound to, or the path of a built-in. */
  name: string;
  readonly callable: Callable | null;
  readonly properties: Map<string, Property>;
  /** Values stored under keys that are not known, array elements that are not tracked one by one. */
  other: Value;
  /** Values of collections, what promises resolve to and iterators yield. */
  contents: Value;
  /** Keys of collections. */
  keys: Value;
  /** Of collections: what stands under exactly known keys. */
  readonly entries: Map<EntryKey, Property> | null;
  /** `entries` has all there is. */
  closed: boolean;
  /** Elements of an array, null where unknown. */
  count: number | null;
  prototype: Value;
  frozen: boolean;
  /** False where no member can be added to it for sure. */
  extensible: boolean;
  /** May have members that nobody knows, for this reason. */
  open: Unknown | null;
  /** Stands for several objects: writes join. */
  summary: boolean;
  /** Path of a built-in object; of the built-in class of a host instance. */
  readonly path: string;
  readonly internal: Internal | null;
  /** When it was made, by the clock of the state: a branch need not take back writes to what it made itself. */
  birth: number;
}

export function createObject(kind: ObjectKind, owner: ModuleId, prototype: Value, callable: Callable | null = null, internal: Internal | null = null, path = ''): HeapObject {
  return {
    kind,
    owner,
    name: '',
    callable,
    properties: new Map(),
    other: NOTHING,
    contents: NOTHING,
    keys: NOTHING,
    entries: kind === 'map' || kind === 'set' || kind === 'weak' ? new Map() : null,
    closed: false,
    count: kind === 'array' || kind === 'arguments' ? 0 : null,
    prototype,
    frozen: false,
    extensible: true,
    open: null,
    summary: false,
    path,
    internal,
    birth: 0,
  };
}

export function createEnvironment(
  owner: ModuleId,
  facts: FunctionFacts,
  parent: Environment | null,
  receiver: Environment['receiver'],
  uninitialised: Value,
): Environment {
  const slots: Value[] = new Array<Value>(facts.slots.length).fill(UNDEFINED_VALUE);
  for (const slot of facts.lexical) slots[slot] = uninitialised;
  return { owner, facts, parent, slots, summary: false, birth: 0, receiver, round: null };
}
