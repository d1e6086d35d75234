import type { ImportStep, ModuleId } from '../../effects/index.ts';
import type { Site } from '../../facts/index.ts';
import { hostModulePath } from '../../knowledge/index.ts';
import { isInstalled } from '../../project/index.ts';
import { constant, createObject, HOST, isNothing, isSymbolKey, join, joinAll, nameOfKey, NOTHING, NULL_VALUE, NULLISH, reference, UNDEFINED_VALUE, unknownValue, without, type HeapObject, type Value } from '../../values/index.ts';
import { getFromObject, getMember } from '../objects/property.ts';
import type { LinkTarget, ModuleInstance } from './links.ts';
import { addEffect, silentUnknown, type Frame } from '../run.ts';
import { asFarAsKnown, readForeignSlot, readOwnSlot } from '../statements/variable.ts';

/** The value of an imported name. */
export function importedValue(frame: Frame, index: number, site: Site): Value {
  const binding = frame.moduleFacts.imports[index];
  if (binding === undefined) return UNDEFINED_VALUE;
  const value = requestedValue(frame, frame.module, binding.request, binding.name, binding.local, site);
  return frame.moduleFacts.requests[binding.request]?.deferred === true ? deferredNamespace(frame, value) : value;
}

/**
 * The namespace object of `import defer`, which is another than that of `import`
 * (https://tc39.es/proposal-defer-import-eval/#sec-module-namespace-exotic-objects).
 */
export function deferredNamespace({ run }: Frame, value: Value): Value {
  const [namespace] = value.objects;
  const { internal } = namespace ?? { internal: null };
  if (internal?.kind !== 'namespace' || value.objects.length > 1) return value;
  let made = run.deferred.get(internal.module);
  if (made === undefined) {
    made = createObject('namespace', HOST, NULL_VALUE, null, { ...internal, deferred: true });
    run.deferred.set(internal.module, made);
  }
  return { ...value, objects: [made] };
}

/** A look at a deferred namespace evaluates its module, unless the judged module imports that eagerly as well. */
export function noteLook(frame: Frame, { internal }: HeapObject, site: Site): void {
  if (internal?.kind !== 'namespace' || internal.deferred !== true || internal.module === frame.run.module) return;
  const { links, module } = frame.run;
  const requests = links.facts(module)?.requests ?? [];
  const isEager = requests.some(({ deferred, kind }, index) => {
    const target = deferred || (kind !== 'static' && kind !== 'bare') ? null : links.target(module, index);
    return target?.kind === 'module' && target.module === internal.module;
  });
  const name = links.displayName(internal.module);
  if (!isEager) addEffect(frame, 'load', 'runtime', name, `loads ${name}, whose evaluation was deferred`, site);
}

/** The namespace that a request leads to (`import * as`, `import()`). */
export function namespaceOf(frame: Frame, request: number | null, site: Site): Value {
  if (request === null) return silentUnknown(frame.run, 'computed-load', 'a module');
  return requestedValue(frame, frame.module, request, '*', 'the namespace', site);
}

function requestedValue(frame: Frame, importer: ModuleId, request: number, name: string, local: string, site: Site): Value {
  return targetValue(frame, frame.run.links.target(importer, request), importer, request, name, local, site);
}

/** An imported name in messages: "`local`", or "`local` (`name`)" where the import renames it. */
function importText(local: string, name: string): string {
  return name === local || name === '*' || name === 'default' || !/^[\w$]+$/u.test(local) ? `\`${local}\`` : `\`${local}\` (\`${name}\`)`;
}

function targetValue(frame: Frame, target: LinkTarget, importer: ModuleId, request: number, name: string, local: string, site: Site): Value {
  const resolved = resolveTarget(frame, { target, importer, request, name, local, site }, new Set());
  if (resolved !== null) return valueOf(frame, resolved, site);
  if (target.kind !== 'module') return UNDEFINED_VALUE;
  if (importer === frame.run.module && frame.run.links.missingNames(importer).some((each) => each.request === request && each.name === name)) return silentUnknown(frame.run, 'unresolved-import', `\`${name}\``);
  return missing(frame, target.module, name);
}

function specifierOf(frame: Frame, importer: ModuleId, request: number): string {
  const facts = importer === frame.module ? frame.moduleFacts : frame.run.links.instance(importer)?.facts;
  return facts?.requests[request]?.specifier ?? 'a module';
}

/** `import fs from "fs"`, `import { readFile } from "fs"`. */
function hostModuleValue(frame: Frame, module: string, name: string, local: string, site: Site): Value {
  const path = hostModulePath(module);
  const { realm } = frame.run;
  if (realm.row(path) === undefined) return unknownValue({ kind: 'unmodelled', what: `\`${local}\` from "${module}"`, reportedIn: null });
  if (name === '*' || name === 'default') return realm.value(path);
  return getMember(frame, realm.value(path), name, local, site);
}

/** What an exported name means. */
type Resolved =
  | { readonly kind: 'binding'; readonly instance: ModuleInstance; readonly slot: number; /** That led there. */ readonly steps: readonly ImportStep[] }
  | { readonly kind: 'namespace'; readonly instance: ModuleInstance }
  /** Of what is no ES module. */
  | { readonly kind: 'value'; readonly value: () => Value };

/** A name that is imported or re-exported. */
interface Wanted {
  readonly target: LinkTarget;
  readonly importer: ModuleId;
  readonly request: number;
  readonly name: string;
  /** As messages call it. */
  readonly local: string;
  readonly site: Site;
}

function valueOf(frame: Frame, resolved: Resolved, site: Site): Value {
  switch (resolved.kind) {
    case 'namespace':
      return reference(resolved.instance.namespace);
    case 'value':
      return resolved.value();
    case 'binding': {
      const { instance, slot } = resolved;
      const value = instance.environment.slots[slot] ?? UNDEFINED_VALUE;
      if (instance.module === frame.run.module) {
        frame.run.reads?.ownLookedUp(frame, instance.environment, slot, resolved.steps, site);
        return readOwnSlot(frame, instance.environment, slot, value, site);
      }
      return readForeignSlot(frame, instance.environment, slot, value, site, resolved.steps);
    }
  }
}

function resolveTarget(frame: Frame, wanted: Wanted, seen: Set<string>): Resolved | null {
  const { run } = frame;
  const { target, importer, request, name, local, site } = wanted;
  switch (target.kind) {
    case 'builtin':
      return { kind: 'value', value: () => hostModuleValue(frame, target.name, name, local, site) };
    case 'asset':
      return { kind: 'value', value: () => unknownValue({ kind: 'unmodelled', what: `\`${local}\`, an asset`, reportedIn: null }) };
    case 'unresolved':
      return { kind: 'value', value: () => unknownValue({ kind: 'unresolved-import', what: `${importText(local, name)} from "${specifierOf(frame, importer, request)}", ${target.reason}`, reportedIn: null }) };
    case 'module': {
      const instance = run.links.instance(target.module);
      if (instance === null) return { kind: 'value', value: () => unknownValue({ kind: 'unparsed-module', what: `${importText(local, name)} from ${run.links.displayName(target.module)}, ${run.links.failure(target.module)}`, reportedIn: null }) };
      return name === '*' ? { kind: 'namespace', instance } : after({ module: importer, request }, resolveExport(frame, instance, name, local, site, seen));
    }
  }
}

function after(step: ImportStep, resolved: Resolved | null): Resolved | null {
  return resolved?.kind === 'binding' ? { ...resolved, steps: [step, ...resolved.steps] } : resolved;
}

/** By way of a namespace object: which import gave it is not known. */
function looked({ module }: Frame, resolved: Resolved | null): Resolved | null {
  return after({ module, request: null }, resolved);
}

/** An empty file of an installed package from which something is imported: `next/font/google`, whose calls Next compiles. */
function holdsNoCode({ module, facts }: ModuleInstance): boolean {
  return isInstalled(module) && facts.functions[0]?.body.length === 0 && facts.requests.length === 0 && !facts.hasExports;
}

/** ResolveExport (sec-resolveexport), through re-exports and `export *`. Null where there is no such name. */
function resolveExport(frame: Frame, instance: ModuleInstance, name: string, local: string, site: Site, seen: Set<string> = new Set()): Resolved | null {
  const { run } = frame;
  const step = `${instance.module}|${name}`;
  if (seen.has(step)) return null;
  seen.add(step);
  if (instance.module !== run.module) run.visited.add(instance.module);
  if (holdsNoCode(instance)) return { kind: 'value', value: () => unknownValue({ kind: 'unmodelled', what: `${importText(local, name)} from ${run.links.displayName(instance.module)}, an empty file for which a build tool puts other code`, reportedIn: null }) };
  if (instance.commonjs !== null) return { kind: 'value', value: () => commonjsExport(frame, instance, name, local, site) };
  const found = Object.hasOwn(instance.facts.exports, name) ? instance.facts.exports[name] : undefined;
  const wantedFrom = (request: number, wanted: string): Wanted => ({ target: run.links.target(instance.module, request), importer: instance.module, request, name: wanted, local, site });
  switch (found?.kind) {
    case 'local':
      return { kind: 'binding', instance, slot: found.slot, steps: [] };
    case 'import': {
      const binding = instance.facts.imports[found.binding];
      return binding === undefined ? null : resolveTarget(frame, wantedFrom(binding.request, binding.name), seen);
    }
    case 'reexport':
      return resolveTarget(frame, wantedFrom(found.request, found.name), seen);
    default:
      return name === 'default' ? null : resolveStars(frame, instance, (request) => wantedFrom(request, name), seen);
  }
}

/** The first ES module that has the name; else whatever those may give of which that is not known. */
function resolveStars(frame: Frame, { facts }: ModuleInstance, wantedFrom: (request: number) => Wanted, seen: Set<string>): Resolved | null {
  const open: (() => Value)[] = [];
  for (const request of facts.stars) {
    const resolved = resolveTarget(frame, wantedFrom(request), seen);
    if (resolved?.kind === 'value') open.push(resolved.value);
    else if (resolved !== null) return resolved;
  }
  return open.length === 0 ? null : { kind: 'value', value: () => joinAll(open.map((value) => value())) };
}

function exportedValue(frame: Frame, instance: ModuleInstance, name: string, local: string, site: Site): Value {
  const resolved = looked(frame, resolveExport(frame, instance, name, local, site));
  return resolved === null ? missing(frame, instance.module, name) : valueOf(frame, resolved, site);
}

function missing(frame: Frame, module: ModuleId, name: string): Value {
  return unknownValue({ kind: 'unresolved-import', what: `\`${name}\`, which ${frame.run.links.displayName(module)} does not export`, reportedIn: null });
}

/**
 * What an ES import of a CommonJS module gives: `default` is `module.exports` in Node; bundlers give its `default` where
 * it says `__esModule`. Both are considered then.
 */
function commonjsExport(frame: Frame, instance: ModuleInstance, name: string, local: string, site: Site): Value {
  const exported = moduleExports(frame, instance, site);
  if (name === '*') return reference(instance.namespace);
  if (name !== 'default') return getMember(frame, exported, name, local, site);
  const [object] = exported.objects;
  if (object === undefined || object.properties.get('__esModule') === undefined) return exported;
  const inner = without(getMember(frame, exported, 'default', local, site), NULLISH);
  return isNothing(inner) ? exported : join(exported, inner);
}

/** `module.exports` as it stands. */
export function moduleExports(frame: Frame, instance: ModuleInstance, site: Site): Value {
  const { commonjs } = instance;
  if (commonjs === null) return reference(instance.namespace);
  const left = commonjs.properties.get('exports')?.value ?? UNDEFINED_VALUE;
  // Code that never names `module` exports the object that it was given, whatever part of it was given up.
  const value = instance.facts.namesModule ? asFarAsKnown(frame, instance.module, left) : left;
  if (!instance.loaded && instance.module !== frame.run.module) {
    frame.run.metCycle = true;
    return join(value, unknownValue({ kind: 'import-cycle', what: `the exports of ${frame.run.links.displayName(instance.module)}, which is in the same import cycle`, reportedIn: null }));
  }
  void site;
  return value;
}

/** A member of a module namespace object. */
export function namespaceMember(frame: Frame, object: HeapObject, key: string | null, text: string, site: Site): Value {
  const { internal } = object;
  if (internal?.kind !== 'namespace') return UNDEFINED_VALUE;
  const instance = frame.run.links.instance(internal.module);
  if (key === '@@toStringTag') return constant(internal.deferred === true ? 'Deferred Module' : 'Module');
  if (key === 'then' && internal.deferred === true) return UNDEFINED_VALUE;
  if (key === null || !isSymbolKey(key)) noteLook(frame, object, site);
  if (instance === null) return silentUnknown(frame.run, 'unparsed-module', text);
  if (instance.commonjs !== null) {
    if (key === 'default') return commonjsExport(frame, instance, 'default', text, site);
    let result = NOTHING;
    for (const exported of moduleExports(frame, instance, site).objects) result = join(result, getFromObject(frame, exported, key, reference(exported), text, site));
    const { unknown } = moduleExports(frame, instance, site);
    return unknown === null ? (isNothing(result) ? UNDEFINED_VALUE : result) : join(result, unknownValue(unknown));
  }
  if (key === null) {
    let result = UNDEFINED_VALUE;
    const names = exportedNames(frame, instance);
    for (const name of names ?? Object.keys(instance.facts.exports)) result = join(result, exportedValue(frame, instance, name, `${text}`, site));
    return names === null ? join(result, silentUnknown(frame.run, 'unknown-property', text)) : result;
  }
  if (isSymbolKey(key)) return UNDEFINED_VALUE;
  const resolved = looked(frame, resolveExport(frame, instance, nameOfKey(key), text, site));
  return resolved === null ? UNDEFINED_VALUE : valueOf(frame, resolved, site);
}

/** Names that a module namespace has; null where they are not all known. */
export function namespaceNames(frame: Frame, object: HeapObject): readonly string[] | null {
  const instance = object.internal?.kind === 'namespace' ? frame.run.links.instance(object.internal.module) : null;
  const names = instance === null ? null : exportedNames(frame, instance);
  return names === null ? null : [...names].sort();
}

/**
 * GetExportedNames (sec-getexportednames) without the names that two `export *` give different bindings: a name that is
 * found twice in the same module is one binding. Null where a module on the way is none of ECMAScript.
 */
function exportedNames(frame: Frame, instance: ModuleInstance): readonly string[] | null {
  const names = new Map<string, ModuleId>();
  const ambiguous = new Set<string>();
  const seen = new Set<ModuleId>();
  const collect = (from: ModuleInstance): boolean => {
    if (from.commonjs !== null) return false;
    if (seen.has(from.module)) return true;
    seen.add(from.module);
    for (const name of Object.keys(from.facts.exports)) {
      if (from !== instance && name === 'default') continue;
      if (!names.has(name)) names.set(name, from.module);
      else if (names.get(name) !== instance.module) ambiguous.add(name);
    }
    return from.facts.stars.every((request) => {
      const target = frame.run.links.target(from.module, request);
      if (target.kind !== 'module') return target.kind === 'asset';
      const next = frame.run.links.instance(target.module);
      return next !== null && collect(next);
    });
  };
  // Which of two bindings of one name is meant, if they are not the same, is left open.
  return collect(instance) && ambiguous.size === 0 ? [...names.keys()] : null;
}

export function createNamespace(module: ModuleId): HeapObject {
  return createObject('namespace', HOST, NULL_VALUE, null, { kind: 'namespace', module });
}
