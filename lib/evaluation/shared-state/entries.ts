import type { ModuleId } from '../../effects/index.ts';
import type { FunctionIndex, Site } from '../../facts/index.ts';
import { installedPackageOf } from '../../project/index.ts';
import { CALL, createObject, isPrivateKey, reference, UNDEFINED_VALUE, type HeapObject, type Value } from '../../values/index.ts';
import type { ModuleInstance } from '../modules/links.ts';
import { memberName, type CellPaths } from './cell-paths.ts';
import { Mixins } from './mixins.ts';
import { isPrototype } from './prototype.ts';
import type { RequestHandlers } from './request-handlers.ts';

/** A function that may be called once the module is loaded. */
export interface Entry {
  readonly callee: HeapObject;
  /** Null: nothing is known of it. */
  readonly receiver: Value | null;
  readonly name: string;
  /** Nobody outside may call it: it matters where no other function does. */
  readonly isInner: boolean;
  /** A framework calls it for each request. */
  readonly isHandler: boolean;
  /** A framework calls what it gives for each request. */
  readonly isMaker?: boolean;
  /** Where a function of another module is handed over to be called. */
  readonly at?: { readonly function: FunctionIndex; readonly site: Site };
}

/** Methods of one instance, and all of them, that are looked at. */
const MOST_METHODS = 100;

/**
 * Functions of the module's own code that its load left, those first that others reach. What only the load itself
 * called is over.
 */
export function entriesOf(instance: ModuleInstance, paths: CellPaths, handlers: RequestHandlers): Entry[] {
  const outer = reachedFrom(instance);
  const exportedAs = exportedNames(instance);
  const mixins = new Mixins(instance.facts);
  const functions = [...new Set(instance.functions)].filter((callee) => isLeft(callee, instance, outer, paths));
  const entries = functions.map((callee): Entry => {
    const path = paths.placeOf(callee)?.path;
    const index = codeOf(callee) === instance.module && callee.callable?.kind === 'closure' ? callee.callable.index : null;
    const isHandler = handlers.has(index, wayFrom(exportedAs, path), path?.join('.'));
    const receiver = isHandler && index !== null && handlers.isOfSingleton(index) ? singletonOf(callee) : receiverOf(callee, paths, mixins, outer);
    return { callee, receiver, name: nameOf(path, callee), isInner: !outer.has(callee) && path !== undefined, isHandler };
  });
  entries.push(...methodsOfInstances(instance, paths, outer));
  return [...entries.filter(({ isInner }) => !isInner), ...entries.filter(({ isInner }) => isInner)];
}

/** Of code that another module of the package has, what the module keeps: the class that a factory made for it. */
function isLeft(callee: HeapObject, instance: ModuleInstance, outer: ReadonlySet<HeapObject>, paths: CellPaths): boolean {
  // What no importer reaches, only the module's own code reads or sets.
  if (!outer.has(callee) && paths.placeOf(callee)?.isAccessor === true) return false;
  const code = codeOf(callee);
  if (code !== instance.module) return code !== null && paths.placeOf(callee) !== null && installedPackageOf(code) === installedPackageOf(instance.module);
  return outer.has(callee) || !wasCalled(callee, instance);
}

function wasCalled({ callable }: HeapObject, { called }: ModuleInstance): boolean {
  return callable?.kind === 'closure' && called.has(callable.index);
}

/** Names of exports, by the binding that they give. */
function exportedNames({ facts, environment }: ModuleInstance): ReadonlyMap<string, string> {
  return new Map(Object.entries(facts.exports).flatMap(([name, exported]) => (exported.kind === 'local' ? [[environment.facts.slots[exported.slot] ?? '', name] as const] : [])));
}

/** `default.fetch` for what `worker.fetch` leads to, where `worker` is the default export. */
function wayFrom(exportedAs: ReadonlyMap<string, string>, path: readonly string[] | undefined): string {
  if (path === undefined) return '';
  if (path[0] === 'exports') return path.slice(1).join('.');
  const name = exportedAs.get(path[0] ?? '');
  return name === undefined ? '' : [name, ...path.slice(1)].join('.');
}

function nameOf(path: readonly string[] | undefined, { name, callable }: HeapObject): string {
  const facts = callable?.kind === 'closure' ? callable.facts.functions[callable.index] : undefined;
  const own = facts?.name || name;
  if (own !== '' || path === undefined) return own;
  return path.filter((part) => part !== 'prototype').join('.');
}

export function codeOf({ callable }: HeapObject): ModuleId | null {
  return callable?.kind === 'closure' ? callable.module : callable?.kind === 'class' ? callable.definition.module : null;
}

/** A static method is called on its class, a method of an object that is kept on that object; of an instance nothing is known. */
function receiverOf(callee: HeapObject, paths: CellPaths, mixins: Mixins, outer: ReadonlySet<HeapObject>): Value | null {
  const written = callee.callable?.kind === 'closure' ? callee.callable.home : null;
  // Where others reach a method on another object than the one that it was written in, it was copied there.
  const home = written !== null && outer.has(callee) && !outer.has(written) ? holderOf(callee, outer) : written;
  const place = home === null || home === undefined ? null : paths.placeOf(home);
  if (home === null || home === undefined || place === null) return null;
  // `Old.prototype = { … }` names no constructor.
  return isPrototype(home) || place.path.at(-1) === 'prototype' || isDescriptor(home) || mixins.has(home) ? null : reference(home);
}

/** The object that others reach which has the method. */
function holderOf(method: HeapObject, outer: ReadonlySet<HeapObject>): HeapObject | null {
  for (const object of outer) if (object.callable === null) for (const { value } of object.properties.values()) if (value.objects.includes(method)) return object;
  return null;
}

const ATTRIBUTES = ['configurable', 'enumerable'];
const ACCESSORS = ['get', 'set', ...ATTRIBUTES];

/** `{ enumerable: true, get() { … } }`: what describes a property is called on the object that has the property. */
function isDescriptor({ kind, properties }: HeapObject): boolean {
  return kind === 'object' && ATTRIBUTES.some((key) => properties.has(key)) && [...properties.keys()].every((key) => ACCESSORS.includes(key));
}

/** The one instance that a framework makes of the class. */
function singletonOf({ callable, owner }: HeapObject): Value | null {
  const home = callable?.kind === 'closure' ? callable.home : null;
  if (home === null) return null;
  const made = createObject('object', owner, reference(home));
  made.name = home.properties.get('constructor')?.value.objects[0]?.name ?? '';
  made.open = { kind: 'unknown-property', what: 'what a framework made', reportedIn: CALL };
  return reference(made);
}

/** Objects that the load made of a class and that others reach: its methods are called on them. */
function methodsOfInstances(instance: ModuleInstance, paths: CellPaths, outer: ReadonlySet<HeapObject>): Entry[] {
  const found: Entry[] = [];
  for (const [node, { path }] of paths.nodes()) {
    // `Derived.prototype = Object.create(Base.prototype)` names no constructor.
    if ('slots' in node || node.callable !== null || isPrototype(node) || path.at(-1) === 'prototype' || !outer.has(node)) continue;
    for (const [prototype] of node.prototype.objects.length === 1 ? [node.prototype.objects] : []) {
      for (const [name, callee] of prototype === undefined ? [] : methodsAlong(prototype)) {
        if (found.length >= MOST_METHODS) return found;
        found.push({ callee, receiver: reference(node), name: [...path, memberName(name)].join('.'), isInner: false, isHandler: false });
      }
    }
  }
  return found.filter(({ callee }) => callee.callable?.kind !== 'closure' || installedPackageOf(callee.callable.module) === installedPackageOf(instance.module));
}

/** Longer prototype chains are not followed. */
const CHAIN = 8;

function* methodsAlong(prototype: HeapObject): Generator<readonly [string, HeapObject]> {
  let at: HeapObject | undefined = prototype;
  for (let hop = 0; at !== undefined && hop < CHAIN && at.kind === 'object'; hop++) {
    for (const [key, { value, getter, setter }] of at.properties) {
      // What is written like a class is constructed, not called on the instance; what is private only its class calls.
      if (key === 'constructor' || /^[A-Z]/u.test(key) || isPrivateKey(key)) continue;
      for (const { objects } of [value, getter ?? UNDEFINED_VALUE, setter ?? UNDEFINED_VALUE]) for (const object of objects) if (object.callable?.kind === 'closure') yield [key, object];
    }
    at = at.prototype.objects[0];
  }
}

/** What importers get, and all that it leads to. */
export function reachedFrom({ environment, commonjs, facts, module }: ModuleInstance): ReadonlySet<HeapObject> {
  const reached = new Set<HeapObject>();
  const pending: HeapObject[] = [];
  const visit = ({ objects }: Value): void => {
    for (const object of objects) {
      if (object.owner !== module || reached.has(object)) continue;
      reached.add(object);
      pending.push(object);
    }
  };
  for (const exported of Object.values(facts.exports)) if (exported.kind === 'local') visit(environment.slots[exported.slot] ?? UNDEFINED_VALUE);
  const exports = commonjs?.properties.get('exports')?.value;
  if (exports !== undefined) visit(exports);
  for (let object = pending.pop(); object !== undefined; object = pending.pop()) {
    for (const { value, getter, setter } of object.properties.values()) {
      visit(value);
      if (getter !== null) visit(getter);
      if (setter !== null) visit(setter);
    }
    for (const value of [object.other, object.contents, object.keys, object.prototype]) visit(value);
    for (const { value } of object.entries?.values() ?? []) visit(value);
  }
  return reached;
}
