import type { ModuleId } from '../effects/index.ts';
import type { Site } from '../facts/index.ts';
import { createObject, HOST, isNothing, isSymbolKey, join, nameOfKey, NOTHING, NULL_VALUE, NULLISH, reference, UNDEFINED_VALUE, unknownValue, without, type HeapObject, type Value } from '../values/index.ts';
import { getFromObject, getMember } from './property.ts';
import type { LinkTarget, ModuleInstance } from './links.ts';
import { silentUnknown, type Frame } from './run.ts';
import { asFarAsKnown, readForeignSlot } from './variable.ts';

/** The value of an imported name. */
export function importedValue(frame: Frame, index: number, site: Site): Value {
  const binding = frame.moduleFacts.imports[index];
  if (binding === undefined) return UNDEFINED_VALUE;
  return requestedValue(frame, frame.module, binding.request, binding.name, binding.local, site);
}

/** The namespace that a request leads to (`import * as`, `import()`). */
export function namespaceOf(frame: Frame, request: number | null, site: Site): Value {
  if (request === null) return silentUnknown(frame.run, 'computed-load', 'a module');
  return requestedValue(frame, frame.module, request, '*', 'the namespace', site);
}

function requestedValue(frame: Frame, importer: ModuleId, request: number, name: string, local: string, site: Site): Value {
  return targetValue(frame, frame.run.links.target(importer, request), importer, request, name, local, site, []);
}

/** An imported name in messages: "`local`", or "`local` (`name`)" where the import renames it. */
function importText(local: string, name: string): string {
  return name === local || name === '*' || name === 'default' || !/^[\w$]+$/u.test(local) ? `\`${local}\`` : `\`${local}\` (\`${name}\`)`;
}

function targetValue(frame: Frame, target: LinkTarget, importer: ModuleId, request: number, name: string, local: string, site: Site, seen: readonly string[]): Value {
  const { run } = frame;
  switch (target.kind) {
    case 'builtin':
      return hostModuleValue(frame, target.name, name, local, site);
    case 'asset':
      return unknownValue({ kind: 'unmodelled', what: `\`${local}\`, an asset`, reportedIn: null });
    case 'unresolved':
      return unknownValue({ kind: 'unresolved-import', what: `${importText(local, name)} from "${specifierOf(frame, importer, request)}", ${target.reason}`, reportedIn: null });
    case 'module': {
      const instance = run.links.instance(target.module);
      if (instance === null) return unknownValue({ kind: 'unparsed-module', what: `${importText(local, name)} from ${run.links.displayName(target.module)}, ${run.links.failure(target.module)}`, reportedIn: null });
      return name === '*' ? reference(instance.namespace) : exportedValue(frame, instance, name, local, site, seen);
    }
  }
}

function specifierOf(frame: Frame, importer: ModuleId, request: number): string {
  const facts = importer === frame.module ? frame.moduleFacts : frame.run.links.instance(importer)?.facts;
  return facts?.requests[request]?.specifier ?? 'a module';
}

/** `import fs from "fs"`, `import { readFile } from "fs"`. */
function hostModuleValue(frame: Frame, module: string, name: string, local: string, site: Site): Value {
  const path = `node:${module}`;
  const { realm } = frame.run;
  if (realm.row(path) === undefined) return unknownValue({ kind: 'unmodelled', what: `\`${local}\` from "${module}"`, reportedIn: null });
  if (name === '*' || name === 'default') return realm.value(path);
  return getMember(frame, realm.value(path), name, local, site);
}

/** ResolveExport (sec-resolveexport), through re-exports and `export *`. */
function exportedValue(frame: Frame, instance: ModuleInstance, name: string, local: string, site: Site, seen: readonly string[] = []): Value {
  const { run } = frame;
  const step = `${instance.module}|${name}`;
  if (seen.includes(step)) return unknownValue({ kind: 'import-cycle', what: `\`${local}\`, which only re-exports itself`, reportedIn: null });
  if (instance.module !== run.module) run.visited.add(instance.module);
  if (instance.commonjs !== null) return commonjsExport(frame, instance, name, local, site);
  const found = Object.hasOwn(instance.facts.exports, name) ? instance.facts.exports[name] : undefined;
  if (found === undefined) return starExport(frame, instance, name, local, site, [...seen, step]);
  switch (found.kind) {
    case 'local': {
      const value = instance.environment.slots[found.slot] ?? UNDEFINED_VALUE;
      return instance.module === run.module ? value : readForeignSlot(frame, instance.environment, found.slot, value);
    }
    case 'import': {
      const binding = instance.facts.imports[found.binding];
      if (binding === undefined) return UNDEFINED_VALUE;
      return targetValue(frame, run.links.target(instance.module, binding.request), instance.module, binding.request, binding.name, local, site, [...seen, step]);
    }
    case 'reexport':
      return targetValue(frame, run.links.target(instance.module, found.request), instance.module, found.request, found.name, local, site, [...seen, step]);
  }
}

function starExport(frame: Frame, instance: ModuleInstance, name: string, local: string, site: Site, seen: readonly string[]): Value {
  const { run } = frame;
  let unresolved: Value = NOTHING;
  if (name === 'default') return missing(frame, instance, name);
  for (const request of instance.facts.stars) {
    const target = run.links.target(instance.module, request);
    if (target.kind === 'module') {
      const next = run.links.instance(target.module);
      if (next !== null) {
        if (next.commonjs === null && !offers(frame, next, name, [])) continue;
        return exportedValue(frame, next, name, local, site, seen);
      }
    }
    unresolved = join(unresolved, targetValue(frame, target, instance.module, request, name, local, site, seen));
  }
  return isNothing(unresolved) ? missing(frame, instance, name) : unresolved;
}

function offers(frame: Frame, instance: ModuleInstance, name: string, seen: readonly ModuleId[]): boolean {
  if (Object.hasOwn(instance.facts.exports, name)) return true;
  if (seen.includes(instance.module)) return false;
  return instance.facts.stars.some((request) => {
    const target = frame.run.links.target(instance.module, request);
    const next = target.kind === 'module' ? frame.run.links.instance(target.module) : null;
    return next === null ? target.kind !== 'asset' : next.commonjs !== null || offers(frame, next, name, [...seen, instance.module]);
  });
}

function missing(frame: Frame, instance: ModuleInstance, name: string): Value {
  return unknownValue({ kind: 'unresolved-import', what: `\`${name}\`, which ${frame.run.links.displayName(instance.module)} does not export`, reportedIn: null });
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
  const value = asFarAsKnown(frame, instance.module, commonjs.properties.get('exports')?.value ?? UNDEFINED_VALUE);
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
    for (const name of Object.keys(instance.facts.exports)) result = join(result, exportedValue(frame, instance, name, `${text}`, site));
    return instance.facts.stars.length > 0 ? join(result, silentUnknown(frame.run, 'unknown-property', text)) : result;
  }
  if (isSymbolKey(key)) return UNDEFINED_VALUE;
  const name = nameOfKey(key);
  return offers(frame, instance, name, []) ? exportedValue(frame, instance, name, text, site) : UNDEFINED_VALUE;
}

/** Names that a module namespace has; null where they are not all known. */
export function namespaceNames(frame: Frame, object: HeapObject): readonly string[] | null {
  const instance = object.internal?.kind === 'namespace' ? frame.run.links.instance(object.internal.module) : null;
  return instance === null || instance.commonjs !== null || instance.facts.stars.length > 0 ? null : Object.keys(instance.facts.exports).sort();
}

export function createNamespace(module: ModuleId): HeapObject {
  return createObject('namespace', HOST, NULL_VALUE, null, { kind: 'namespace', module });
}
