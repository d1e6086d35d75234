import { digest, fingerprint } from '../base/fingerprint.ts';
import type { ModuleId } from '../effects/index.ts';
import type { ModuleInstance } from '../evaluation/index.ts';
import type { ModuleFacts } from '../facts/index.ts';
import { BORROWED, HOST, isPrivateKey, type Callable, type ClassDefinition, type Decorated, type Environment, type HeapObject, type Value } from '../values/index.ts';
import type { Places } from './places.ts';

/** What a module's values may refer to in another one: null where that module has no values. */
type OtherInstance = (module: ModuleId) => ModuleInstance | null;
type Node = HeapObject | Environment;

/** Longer ways to an object are told apart by their digest. */
const LONGEST_PATH = 200;

/**
 * Fingerprints of everything that a module's load leaves behind and that others can look at: its bindings, its exports
 * and all objects and environments reachable from them. Code is in it by position only: who runs a function depends on
 * that function's own fingerprint.
 */
export class StateFingerprints {
  private readonly places: Places;
  private readonly reference: (module: ModuleId) => string;
  private readonly paths = new WeakMap<ModuleInstance, ReadonlyMap<Node, string>>();

  constructor(places: Places, reference: (module: ModuleId) => string) {
    this.places = places;
    this.reference = reference;
  }

  /** `other`: the instances that this one was made with. */
  of(instance: ModuleInstance, other: OtherInstance): string {
    const encoder = new StateEncoder(instance, this.places, this.reference, (module, node) => this.pathIn(module, node, other));
    const text = encoder.encode();
    this.paths.set(instance, encoder.paths);
    return text;
  }

  /** How the module's own bindings lead to one of its objects; null where they do not. */
  private pathIn(module: ModuleId, node: Node, other: OtherInstance): string | null {
    const instance = other(module);
    if (instance === null) return null;
    let paths = this.paths.get(instance);
    if (paths === undefined) {
      const encoder = new StateEncoder(instance, this.places, this.reference, () => null);
      encoder.encode();
      this.paths.set(instance, (paths = encoder.paths));
    }
    return paths.get(node) ?? null;
  }
}

/** Depth-first numbering: the same state gives the same text, in whatever order its objects were made. */
class StateEncoder {
  /** Of own objects and environments, by the first way on which they were met. */
  readonly paths = new Map<Node, string>();
  private readonly instance: ModuleInstance;
  private readonly module: ModuleId;
  private readonly reference: (module: ModuleId) => string;
  private readonly foreignPath: (module: ModuleId, node: Node) => string | null;
  private readonly numbers = new Map<Node, number>();
  private readonly taken = new Set<string>();
  private readonly pending: Node[] = [];
  private readonly places: Places;
  private readonly parts: string[] = [];
  /** Path of what is being described, and the step from there to the present value. */
  private here = '';
  private step = '';

  constructor(instance: ModuleInstance, places: Places, reference: (module: ModuleId) => string, foreignPath: (module: ModuleId, node: Node) => string | null) {
    this.instance = instance;
    this.places = places;
    this.module = instance.module;
    this.reference = reference;
    this.foreignPath = foreignPath;
  }

  encode(): string {
    const { environment, commonjs, incomplete, facts, extensions, completed } = this.instance;
    this.parts.push(this.environmentName(environment), incomplete === null ? '' : incomplete.what, exportsText(facts));
    this.step = 'module';
    if (commonjs !== null) this.parts.push(this.objectName(commonjs));
    for (const [changed, { members, others }] of extensions) this.parts.push('+', 'slots' in changed ? this.environmentName(changed) : this.objectName(changed), ...[...members].map(([key, value]) => this.portable(key) + this.valueAt(key, value)), this.value(others));
    for (const [holder, members] of completed) this.parts.push('!', 'slots' in holder ? this.environmentName(holder) : this.objectName(holder), ...[...members].map(([key, { value, isCertain }]) => this.portable(key) + (isCertain ? '' : '?') + (value === null ? '' : this.valueAt(key, value))));
    for (let index = 0; index < this.pending.length; index++) {
      const next = this.pending[index] as Node;
      this.here = this.paths.get(next) ?? '';
      if ('slots' in next) this.describeEnvironment(next);
      else this.describeObject(next);
    }
    return fingerprint(this.parts.join(''));
  }

  private number(target: Node): number {
    let number = this.numbers.get(target);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(target, number);
      this.paths.set(target, this.newPath());
      this.pending.push(target);
    }
    return number;
  }

  private newPath(): string {
    const whole = `${this.here}.${this.step}`;
    const path = whole.length > LONGEST_PATH ? digest(whole) : whole;
    let free = path;
    for (let count = 1; this.taken.has(free); count++) free = `${path}|${count}`;
    this.taken.add(free);
    return free;
  }

  private objectName(object: HeapObject): string {
    if (object.owner === this.module || object.owner === BORROWED) return `#${this.number(object)}`;
    if (object.owner !== HOST) return this.foreignName(object);
    if (object.internal?.kind === 'namespace') return `ns:${this.reference(object.internal.module)}`;
    return object.kind === 'builtin' || object.kind === 'host' ? `${object.kind}:${object.path}` : `#${this.number(object)}`;
  }

  private foreignName(object: HeapObject): string {
    const maker = isUntouched(object) ? object.properties.get('constructor')?.value.objects[0] : undefined;
    if (maker !== undefined) return `${this.objectName(maker)}.prototype`;
    return `${this.reference(object.owner)}~${this.foreignPath(object.owner, object) ?? `${object.kind}~${object.name}`}`;
  }

  private environmentName(environment: Environment): string {
    if (environment.owner === this.module) return `@${this.number(environment)}`;
    return `${this.reference(environment.owner)}~${this.foreignPath(environment.owner, environment) ?? environment.facts.name}`;
  }

  private describeEnvironment({ slots, facts, parent, receiver, summary, round }: Environment): void {
    this.step = '^';
    this.parts.push(`@{${facts.name}|${facts.style}`, summary ? 's' : '', parent === null ? '' : this.environmentName(parent), round === null ? '' : this.environmentName(round.of));
    if (receiver !== null) {
      const { value, newTarget, home, constructorOf } = receiver;
      this.parts.push('this', this.valueAt('this', value), this.value(newTarget), home === null ? '' : this.objectName(home), constructorOf === null ? '' : this.objectName(constructorOf));
    }
    slots.forEach((value, slot) => {
      const name = facts.slots[slot] ?? '';
      this.parts.push(name, facts.reassigned.includes(slot) ? '~' : '', this.valueAt(name, value));
    });
    this.parts.push('}');
  }

  private describeObject(object: HeapObject): void {
    const { parts } = this;
    parts.push(`#{${object.kind}|${object.name}|${object.path}|${object.count}|${object.frozen}|${object.summary}|${object.closed}`);
    this.step = '()';
    if (object.callable !== null) this.callable(object.callable);
    for (const [key, { value, getter, setter, absent, enumerable, writable }] of object.properties) {
      if (key === 'prototype' && isUntouched(value.objects[0])) continue;
      parts.push(key, absent ? '?' : ':', enumerable ? 'e' : '', writable ? '' : '!', this.valueAt(key, value));
      if (getter !== null) parts.push('get', this.value(getter));
      if (setter !== null) parts.push('set', this.value(setter));
    }
    this.step = '*';
    parts.push('*', this.value(object.other), this.value(object.contents), this.value(object.keys), this.value(object.prototype), unknownText(object.open, this.reference));
    for (const [key, { value, absent }] of object.entries ?? []) parts.push(typeof key === 'string' ? this.portable(key) : this.objectName(key), absent ? '?' : ':', this.valueAt(typeof key === 'string' ? key : '*', value));
    this.internal(object);
    parts.push('}');
  }

  /** What an instance is given while it is constructed is told at places of the code around the class: these must not have moved. */
  private placesOf({ facts, environment, fields, decorated, site }: ClassDefinition): readonly string[] {
    if (fields.length === 0 && decorated.contexts.length === 0) return [];
    const around = Math.max(0, facts.functions.indexOf(environment.facts));
    return [site, ...fields.map(({ element }) => element.site)].map((each) => `@${this.places.ordinal(facts, around, each)}`);
  }

  private callable(callable: Callable): void {
    const { parts } = this;
    switch (callable.kind) {
      case 'closure': {
        const facts = callable.facts.functions[callable.index];
        parts.push(`f${this.reference(callable.module)}:${callable.index}:${facts?.style}:${facts?.length}:${facts?.async}:${facts?.generator}`, this.environmentName(callable.environment), callable.home === null ? '' : this.objectName(callable.home));
        return;
      }
      case 'class': {
        const { module, environment, constructorFunction, superclass, fields, decorated } = callable.definition;
        parts.push(`c${this.reference(module)}:${constructorFunction}`, this.environmentName(environment), superclass === null ? '' : this.value(superclass));
        for (const field of fields) parts.push(this.value(field.key), `:${field.element.initialiser}`, ...this.decorated(field.decorated));
        parts.push(...this.decorated(decorated), ...this.placesOf(callable.definition));
        return;
      }
      case 'bound':
        parts.push('b', this.value(callable.target), this.value(callable.receiver), ...callable.arguments.map((value) => this.value(value)), callable.rest === null ? '' : this.value(callable.rest));
        return;
      case 'builtin':
        parts.push(callable.path);
        return;
      case 'made':
        parts.push(callable.by, callable.target === null ? '' : this.objectName(callable.target));
    }
  }

  private decorated({ transforms, contexts }: Decorated): string[] {
    return [...transforms.map((value) => this.value(value)), ...contexts.map((context) => this.objectName(context))];
  }

  private internal({ internal }: HeapObject): void {
    if (internal?.kind !== 'suspended') return;
    this.callable(internal.closure);
    this.parts.push(this.value(internal.receiver), ...internal.arguments.map((value) => this.value(value)), internal.rest === null ? '' : this.value(internal.rest));
  }

  private valueAt(step: string, value: Value): string {
    this.step = step;
    return this.value(value);
  }

  private value({ types, constant, objects, unknown, texts = [] }: Value): string {
    const exact = constant === undefined ? texts.map((text) => this.exact(text, 'string')).join('') : this.exact(Object.is(constant, -0) ? '-0' : String(constant), typeof constant);
    const known = objects.length === 0 ? '' : objects.map((object) => this.objectName(object)).join();
    return `(${types}${exact}${known}${unknownText(unknown, this.reference)})`;
  }

  private exact(text: string, type: string): string {
    return `=${type}${text.length}:${this.portable(text)}`;
  }

  /** Keys of symbols name the module that made them. */
  private portable(text: string): string {
    const begin = text.startsWith('@@') ? 0 : isPrivateKey(text) ? text.indexOf('@@') : -1;
    const hash = text.lastIndexOf('#');
    return begin < 0 || hash < begin ? text : `${text.slice(0, begin)}@@${this.reference(text.slice(begin + 2, hash))}${text.slice(hash)}`;
  }
}

/** What its names lead to: an import of it is followed by these. */
function exportsText({ exports, imports, requests, stars, functions }: ModuleFacts): string {
  const from = (request: number, name: string): string => `${requests[request]?.kind}#${requests[request]?.specifier}#${name}`;
  const texts = Object.entries(exports).map(([name, exported]) => {
    switch (exported.kind) {
      case 'local':
        return `${name}=${functions[0]?.slots[exported.slot]}`;
      case 'import': {
        const binding = imports[exported.binding];
        return binding === undefined ? name : `${name}<${from(binding.request, binding.name)}`;
      }
      case 'reexport':
        return `${name}<${from(exported.request, exported.name)}`;
    }
  });
  return JSON.stringify([texts, stars.map((request) => from(request, '*'))]);
}

function unknownText(unknown: Value['unknown'], reference: (module: ModuleId) => string): string {
  return unknown === null ? '' : `?${unknown.kind}:${unknown.what}:${unknown.reportedIn === null ? '' : reference(unknown.reportedIn)}`;
}

/** The prototype object that every function has, made when somebody first looks at it. */
function isUntouched(prototype: HeapObject | undefined): boolean {
  return prototype !== undefined && prototype.properties.size === 1 && prototype.properties.has('constructor') && prototype.other.types === 0 && prototype.other.objects.length === 0 && prototype.other.unknown === null && prototype.prototype.objects[0]?.path === 'Object.prototype';
}
