import type { ModuleId, WriteTouch } from '../effects/index.ts';
import type { Expression, FunctionFacts, ModuleFacts } from '../facts/index.ts';
import { installedPackageOf, isLoading } from '../project/index.ts';
import { absentSettersOf } from './absent-setters.ts';
import { chainSentence } from './message.ts';
import type { Location } from './module-report.ts';
import type { ModuleTable } from './module-table.ts';
import type { ProjectQuestions } from './options.ts';
import { foundIn, type ProgramEntries } from './program-entries.ts';
import type { ProgramOrder } from './program-order.ts';
import { locateFrame, locateImport } from './locate.ts';

/**
 * An import by which less is loaded, or later, or more than it seems.
 * - `deferred`: `import defer` of a module whose load writes what others read: it is not written until the namespace is used
 * - `erased`: an import that only types need, of such a module, which nobody else loads
 * - `copy`: another import loads another instance of the same module, with state and classes of its own
 * - `absent`: leads to a module that reads what a package sets which another program loads, and this one does not
 * - `snapshot`: a name of a CommonJS module that assigns it in a function: what is imported stays as it was
 */
export interface FragileLoad {
  readonly kind: 'deferred' | 'erased' | 'copy' | 'absent' | 'snapshot';
  readonly location: Location;
  readonly target: ModuleId;
  readonly specifier: string;
  /** The name that is imported, for `snapshot`; the other import's module, for `copy`; else what the load does: "`add()` writes `plugins`". */
  readonly what: string;
  /** For `absent`: the entry point of the other program. */
  readonly elsewhere?: ModuleId;
}

export interface FragileSources {
  readonly modules: ModuleTable;
  readonly order: () => ProgramOrder;
  readonly entries: ProgramEntries;
  readonly project: ProjectQuestions | null;
}

export function fragileLoadsOf(module: ModuleId, text: string, sources: FragileSources): FragileLoad[] {
  const facts = sources.modules.facts(module);
  if (facts === null) return [];
  const absent = absentSettersOf(module, sources).map(({ request, setter, read, elsewhere }): FragileLoad => {
    const what = chainSentence(read.trace.at(-1)?.text ?? '', read.trace.map((frame) => locateFrame(frame, sources.modules)));
    const reader = read.trace[0]?.module ?? module;
    return { kind: 'absent', location: locateImport(module, request, sources.modules), target: setter, specifier: facts.requests[request]?.specifier ?? '', what: reader === module ? `this module ${what}` : `${sources.modules.displayName(reader)} ${what}`, elsewhere };
  });
  const imports = facts.requests.flatMap(({ specifier, deferred, kind, site }, request): readonly FragileLoad[] => {
    const target = sources.modules.target(module, request);
    if (target.kind !== 'module') return [];
    const found = (kindOf: FragileLoad['kind'], what: string): FragileLoad => ({ kind: kindOf, location: locateImport(module, request, sources.modules), target: target.module, specifier, what });
    const start = facts.sites[2 * site] ?? 0;
    if (deferred) return writtenBelow(target.module, sources).map((what) => found('deferred', what));
    if (kind === 'type') return /^import\s+type\b/u.test(text.slice(start)) ? [] : neverWritten(target.module, sources).map((what) => found('erased', what));
    const copies = copyOf(module, target.module, request, facts, sources).map((other) => found('copy', other));
    return [...copies, ...(facts.format === 'esm' ? snapshotsOf(facts, request, sources.modules.facts(target.module)).map((name) => found('snapshot', name)) : [])];
  });
  return [...absent, ...imports];
}

/** What a load writes of the state of others, told once; nothing where it writes nothing. */
function writtenBelow(module: ModuleId, sources: FragileSources): readonly string[] {
  for (const { module: loaded } of sources.order().loadOrder(module)) {
    const told = toldOf(sources.order().writesOf(loaded), sources.modules);
    if (told !== null) return [told];
  }
  return [];
}

function toldOf(writes: readonly WriteTouch[], modules: ModuleTable): string | null {
  const write = writes.find(({ isLate, byOwner, looksFirst }) => !isLate && !(byOwner && looksFirst));
  return write === undefined ? null : chainSentence(write.trace.at(-1)?.text ?? '', write.trace.map((frame) => locateFrame(frame, modules)));
}

/** What the load of a module of the project would write that nothing loads. */
function neverWritten(target: ModuleId, { modules, order, entries, project }: FragileSources): readonly string[] {
  if (project === null || installedPackageOf(target) !== null) return [];
  const told = toldOf(order().writesOf(target), modules);
  if (told === null) return [];
  const importers = project.importersOf(target, { follow: isLoading });
  return importers.known && importers.found.length === 0 && !entries.all.includes(target) ? [told] : [];
}

/** Queries that bundlers take for another form of the file. */
const FORM = /^\?(?:raw|url|inline|worker|sharedworker|init|component|react)\b/u;

/** Another module of the program that loads the same file by another address, or the other form of the same package. */
function copyOf(module: ModuleId, target: ModuleId, request: number, { requests }: ModuleFacts, { modules, entries, project, order }: FragileSources): readonly string[] {
  const asked = requests[request];
  if (project === null || asked === undefined || asked.kind === 'type') return [];
  const at = asked.specifier.indexOf('?', 1);
  if (at > 0) {
    const query = asked.specifier.slice(at);
    if (FORM.test(query)) return [];
    const others = foundIn(project.importersOf(target)).filter(({ from }) => modules.facts(from)?.requests.some(({ specifier, kind }, index) => kind !== 'type' && !specifier.endsWith(query) && leadsTo(modules, from, index, target)) === true);
    return others.slice(0, 1).map(({ from }) => from);
  }
  if (asked.kind === 'require' || installedPackageOf(target) === null) return [];
  const required = modules.resolution(module, asked.specifier, 'require');
  const other = required.kind === 'file' ? required.path : target;
  if (other === target || order().isBelow(other, target) || order().isBelow(target, other)) return [];
  const mine = new Set(entries.to(module));
  const together = foundIn(project.importersOf(other)).find(({ from, kind }) => kind === 'require' && (mine.size === 0 || entries.to(from).some((entry) => mine.has(entry))));
  return together === undefined ? [] : [together.from];
}

function leadsTo(modules: ModuleTable, from: ModuleId, request: number, target: ModuleId): boolean {
  const found = modules.target(from, request);
  return found.kind === 'module' && found.module === target;
}

/** Names imported from a CommonJS module of which a function assigns them, one that is not called where it stands. */
function snapshotsOf({ imports }: ModuleFacts, request: number, target: ModuleFacts | null): readonly string[] {
  if (target === null || target.format !== 'commonjs') return [];
  const names = imports.filter((binding) => binding.request === request && binding.name !== 'default' && binding.name !== '*').map(({ name }) => name);
  if (names.length === 0) return [];
  const assigned = new Set(target.functions.flatMap((body, index) => (index > 0 && !isCalledAtOnce(target.functions, index) ? [...assignedExports(body)] : [])));
  return names.filter((name) => assigned.has(name));
}

function isCalledAtOnce(functions: readonly FunctionFacts[], index: number): boolean {
  const calls = (node: unknown): boolean => {
    if (typeof node !== 'object' || node === null) return false;
    const { kind, callee } = node as Partial<Extract<Expression, { kind: 'call' }>>;
    if (kind === 'call' && callee !== undefined && JSON.stringify(callee).includes(`"kind":"function","function":${index}}`)) return true;
    return Object.values(node).some(calls);
  };
  return functions.some((body) => calls(body.body));
}

/** `exports.name = …` */
function assignedExports(body: FunctionFacts): ReadonlySet<string> {
  const found = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    const { kind, target } = node as { readonly kind?: unknown; readonly target?: Expression };
    if ((kind === 'assign' || kind === 'update') && target?.kind === 'get' && target.object.kind === 'commonjs' && target.object.name === 'exports' && typeof target.key === 'string') found.add(target.key);
    for (const field of Object.values(node)) visit(field);
  };
  visit(body.body);
  return found;
}
