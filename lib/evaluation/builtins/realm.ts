import { isCallable, isNamespace, languageRoots, parseFlow, presenceOf, rootOf, type FlowExpression, type Knowledge, type Row } from '../../knowledge/index.ts';
import type { Environment as HostEnvironment } from '../../project/index.ts';
import { createObject, HOST, NULL_VALUE, reference, type HeapObject, type Value } from '../../values/index.ts';

/** Path of the global object in the knowledge tables; its members are the globals. */
export const GLOBAL_OBJECT = 'globalThis';

/** Longer chains of built-ins do not exist. */
const CHAIN_LIMIT = 30;

/** Where a member of a built-in is described. */
export interface Lookup {
  readonly member: string | null;
  readonly row: Row | null;
  /** Where there is no such member: the nearest holder whose row says what other members are. */
  readonly others: string | null;
}

/** Well-known symbols but those of iteration: whatever has a property for one has a row for it. */
function isOnlyNamed(key: string): boolean {
  return key.startsWith('@@') && !/^@@(?:asyncIterator|iterator|for:)/u.test(key);
}

/** What a row says is one of certain primitive types. */
export const PRIMITIVES = /^(?:number|string|boolean|undefined|null)(?: \| (?:number|string|boolean|undefined|null))*$/u;

const ANSWERS = { present: 'yes', absent: 'no', undecided: 'maybe' } as const;

/**
 * The built-in objects of the program's surroundings, one abstract object a path of the knowledge tables. Shared by all
 * evaluations of a session; nothing writes to them.
 */
export class Realm {
  readonly knowledge: Knowledge;
  readonly environments: readonly HostEnvironment[];
  /** Source texts of forms, for messages: made once, as forms never change. */
  readonly texts = new WeakMap<object, string>();
  /** All methods of a built-in and its prototypes, for calls of a computed member. */
  readonly methods = new Map<string, Value>();
  private readonly lookups = new Map<string, Map<string, Lookup>>();
  private readonly globals: ReadonlySet<string>;
  private readonly language: ReadonlySet<string> = new Set(languageRoots());
  private readonly replaceable = new Map<string, boolean>();
  /** The same of members, by what has them: making a path for each look would take longer than the look. */
  private readonly replaceableMembers = new Map<string, Map<string, boolean>>();
  private readonly objects = new Map<string, HeapObject>();
  private readonly values = new Map<string, Value>();
  private readonly prototypes = new Map<string, Value>();
  private readonly flows = new Map<string, FlowExpression>();

  constructor(knowledge: Knowledge, environments: readonly HostEnvironment[], globals: readonly string[]) {
    this.knowledge = knowledge;
    this.environments = environments;
    this.globals = new Set(globals);
  }

  /** The abstract object of a built-in; interned by path. */
  builtin(path: string): HeapObject {
    let object = this.objects.get(path);
    if (object === undefined) {
      const row = this.row(path);
      object = createObject('builtin', HOST, NULL_VALUE, row !== undefined && isCallable(row) ? { kind: 'builtin', path } : null, null, path);
      object.name = path;
      this.objects.set(path, object);
    }
    return object;
  }

  value(path: string): Value {
    let value = this.values.get(path);
    if (value === undefined) this.values.set(path, (value = reference(this.builtin(path))));
    return value;
  }

  /** The prototype that instances of a built-in class have. */
  prototype(name: string): Value {
    let value = this.prototypes.get(name);
    if (value === undefined) this.prototypes.set(name, (value = this.value(`${name}.prototype`)));
    return value;
  }

  /** A member, own or inherited, and the nearest holder that may have members which no row names. Remembered. */
  lookup(path: string, key: string): Lookup {
    let members = this.lookups.get(path);
    if (members === undefined) this.lookups.set(path, (members = new Map()));
    let found = members.get(key);
    if (found === undefined) members.set(key, (found = this.lookUp(path, key)));
    return found;
  }

  private lookUp(path: string, key: string): Lookup {
    let others: string | null = null;
    for (let holder: string | null = path, hop = 0; holder !== null && hop < CHAIN_LIMIT; hop++) {
      const member = this.knowledge.member(holder, key);
      if (member !== undefined) return { member, row: this.row(member) ?? null, others: null };
      if (others === null && !isOnlyNamed(key) && this.row(holder)?.otherMembers !== undefined) others = holder;
      holder = this.knowledge.prototypeOf(holder);
    }
    return { member: null, row: null, others };
  }

  row(path: string): Row | undefined {
    return this.knowledge.find(path);
  }

  flow(text: string, row: string): FlowExpression {
    let flow = this.flows.get(text);
    if (flow === undefined) this.flows.set(text, (flow = parseFlow(text, row)));
    return flow;
  }

  /** `no` in an environment that is set and lacks it, `maybe` where some possible environment or engine lacks it. */
  exists(row: Row): 'yes' | 'no' | 'maybe' {
    if (row.environments === undefined && row.recentIn === undefined) return row.recent === true ? 'maybe' : 'yes';
    return ANSWERS[presenceOf(row, this.environments)];
  }

  /** Whether modules may put something else there: all but what every engine has of the language itself, and what only holds others. */
  isReplaceable(path: string): boolean {
    let known = this.replaceable.get(path);
    if (known === undefined) {
      const row = this.row(path);
      const isHolder = row !== undefined && isNamespace(row);
      known = !isHolder && (row === undefined || !this.language.has(rootOf(path)) || this.exists(row) !== 'yes');
      this.replaceable.set(path, known);
    }
    return known;
  }

  isReplaceableMember(holder: string, key: string): boolean {
    let members = this.replaceableMembers.get(holder);
    if (members === undefined) this.replaceableMembers.set(holder, (members = new Map()));
    let known = members.get(key);
    if (known === undefined) members.set(key, (known = this.isReplaceable(`${holder}.${key}`)));
    return known;
  }

  /** Neither asynchronous nor a generator, as functions of hosts may be: those construct nothing and return objects. */
  isPlainFunction(path: string): boolean {
    const row = this.row(path);
    if (row === undefined || !isCallable(row)) return false;
    return this.language.has(rootOf(path)) || row.construct !== undefined || (row.call !== undefined && PRIMITIVES.test(row.call.returns));
  }

  /** What ECMAScript describes: its tables name every member. */
  isOfLanguage(path: string): boolean {
    return this.language.has(rootOf(path));
  }

  isDeclaredGlobal(name: string): boolean {
    return this.globals.has(name);
  }
}

/** Whether Node alone loads the modules, and no bundler before it. */
export function isInNode({ environments }: Realm): boolean {
  return environments.length > 0 && environments.every((environment) => environment === 'node');
}
