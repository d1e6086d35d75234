import { fingerprint } from '../base/fingerprint.ts';
import type { ModuleId } from '../effects/index.ts';
import type { ModuleInstance } from '../evaluation/index.ts';
import { HOST, type Callable, type Decorated, type Environment, type HeapObject, type Value } from '../values/index.ts';

/**
 * Fingerprint of everything that a module's load leaves behind and that others can look at: its bindings, its exports
 * and all objects and environments reachable from them. Code is in it by position only: who runs a function depends on
 * that function's own fingerprint.
 */
export function stateFingerprint(instance: ModuleInstance, reference: (module: ModuleId) => string): string {
  const encoder = new StateEncoder(instance.module, reference);
  encoder.environment(instance.environment);
  if (instance.commonjs !== null) encoder.object(instance.commonjs);
  return encoder.finish();
}

/** Depth-first numbering: the same state gives the same text, in whatever order its objects were made. */
class StateEncoder {
  private readonly module: ModuleId;
  private readonly reference: (module: ModuleId) => string;
  private readonly numbers = new Map<HeapObject | Environment, number>();
  private readonly pending: (HeapObject | Environment)[] = [];
  private readonly parts: string[] = [];

  constructor(module: ModuleId, reference: (module: ModuleId) => string) {
    this.module = module;
    this.reference = reference;
  }

  environment(environment: Environment): void {
    this.parts.push(this.environmentName(environment));
  }

  object(object: HeapObject): void {
    this.parts.push(this.objectName(object));
  }

  finish(): string {
    for (let next = this.pending.shift(); next !== undefined; next = this.pending.shift()) {
      if ('slots' in next) this.describeEnvironment(next);
      else this.describeObject(next);
    }
    return fingerprint(this.parts.join(''));
  }

  private number(target: HeapObject | Environment): number {
    let number = this.numbers.get(target);
    if (number === undefined) {
      number = this.numbers.size;
      this.numbers.set(target, number);
      this.pending.push(target);
    }
    return number;
  }

  private objectName(object: HeapObject): string {
    if (object.owner === this.module) return `#${this.number(object)}`;
    if (object.owner === HOST) return object.internal?.kind === 'namespace' ? `ns:${this.reference(object.internal.module)}` : `${object.kind}:${object.path}`;
    return `${this.reference(object.owner)}~${object.kind}~${object.name}`;
  }

  private environmentName(environment: Environment): string {
    return environment.owner === this.module ? `@${this.number(environment)}` : `${this.reference(environment.owner)}~${environment.facts.name}`;
  }

  private describeEnvironment({ slots, facts, parent, receiver, summary }: Environment): void {
    this.parts.push(`@{${facts.name}`, summary ? 's' : '', parent === null ? '' : this.environmentName(parent));
    if (receiver !== null) this.parts.push('this', this.value(receiver.value), this.value(receiver.newTarget));
    slots.forEach((value, slot) => this.parts.push(facts.slots[slot] ?? '', this.value(value)));
    this.parts.push('}');
  }

  private describeObject(object: HeapObject): void {
    const { parts } = this;
    parts.push(`#{${object.kind}|${object.name}|${object.path}|${object.count}|${object.frozen}|${object.summary}`);
    if (object.callable !== null) this.callable(object.callable);
    for (const [key, { value, getter, setter, absent, enumerable }] of object.properties) {
      if (key === 'prototype' && isUntouched(value.objects[0])) continue;
      parts.push(key, absent ? '?' : ':', enumerable ? 'e' : '', this.value(value));
      if (getter !== null) parts.push('get', this.value(getter));
      if (setter !== null) parts.push('set', this.value(setter));
    }
    parts.push('*', this.value(object.other), this.value(object.contents), this.value(object.keys), this.value(object.prototype), object.open?.what ?? '');
    for (const [key, { value, absent }] of object.entries ?? []) parts.push(typeof key === 'string' ? this.portable(key) : this.objectName(key), absent ? '?' : ':', this.value(value));
    parts.push(object.closed ? 'closed' : '');
    this.internal(object);
    parts.push('}');
  }

  private callable(callable: Callable): void {
    const { parts } = this;
    switch (callable.kind) {
      case 'closure':
        parts.push(`f${this.reference(callable.module)}:${callable.index}`, this.environmentName(callable.environment), callable.home === null ? '' : this.objectName(callable.home));
        return;
      case 'class': {
        const { module, environment, constructorFunction, superclass, fields, decorated } = callable.definition;
        parts.push(`c${this.reference(module)}:${constructorFunction}`, this.environmentName(environment), superclass === null ? '' : this.value(superclass));
        for (const field of fields) parts.push(this.value(field.key), `:${field.element.initialiser}`, ...this.decorated(field.decorated));
        parts.push(...this.decorated(decorated));
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

  private value({ types, constant, objects, unknown }: Value): string {
    const exact = constant === undefined ? '' : `=${typeof constant}${String(constant).length}:${this.portable(String(constant))}`;
    const known = objects.length === 0 ? '' : objects.map((object) => this.objectName(object)).join();
    return `(${types}${exact}${known}${unknown === null ? '' : `?${unknown.kind}:${unknown.what}:${unknown.reportedIn === null ? '' : this.reference(unknown.reportedIn)}`})`;
  }

  /** Keys of symbols name the module that made them. */
  private portable(text: string): string {
    if (!text.startsWith('@@')) return text;
    const hash = text.lastIndexOf('#');
    return hash < 0 ? text : `@@${this.reference(text.slice(2, hash))}${text.slice(hash)}`;
  }
}

/** The prototype object that every function has, made when somebody first looks at it. */
function isUntouched(prototype: HeapObject | undefined): boolean {
  return prototype !== undefined && prototype.properties.size === 1 && prototype.properties.has('constructor') && prototype.other.types === 0 && prototype.other.objects.length === 0 && prototype.other.unknown === null && prototype.prototype.objects[0]?.path === 'Object.prototype';
}
