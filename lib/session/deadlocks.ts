import type { ModuleId } from '../effects/index.ts';
import { positionOf, type Expression, type ModuleFacts } from '../facts/index.ts';
import type { Location } from './module-report.ts';
import type { ModuleTable } from './module-table.ts';

/** A top-level `await import()` of a module that waits for this one: neither ever ends. */
export interface AwaitedImport {
  readonly location: Location;
  /** From the imported module to this one. */
  readonly way: readonly ModuleId[];
}

/** Requests whose load a module waits for are static; those of `import()` it goes on without. */
const WAITING: readonly string[] = ['static', 'bare', 'reexport', 'jsx'];

export function awaitedImportsOf(module: ModuleId, modules: ModuleTable): AwaitedImport[] {
  const facts = modules.facts(module);
  if (facts === null || facts.format !== 'esm') return [];
  return awaitedRequests(facts).flatMap(({ request, site }): AwaitedImport[] => {
    const target = modules.target(module, request);
    const way = target.kind === 'module' ? wayTo(module, target.module, modules) : null;
    if (way === null) return [];
    const [from, to] = [positionOf(facts, facts.sites[2 * site] ?? 0), positionOf(facts, facts.sites[2 * site + 1] ?? 0)];
    return [{ location: { file: module, line: from.line, column: from.column, endLine: to.line, endColumn: to.column }, way }];
  });
}

/** The `import()`s that the top level awaits, outside of any function. */
function awaitedRequests({ functions: [body] }: ModuleFacts): { readonly request: number; readonly site: number }[] {
  const found: { readonly request: number; readonly site: number }[] = [];
  const visit = (node: unknown, isAwaited: boolean): void => {
    if (typeof node !== 'object' || node === null) return;
    const form = node as Partial<Expression>;
    if (form.kind === 'importCall' && isAwaited && typeof form.request === 'number') found.push({ request: form.request, site: form.site ?? 0 });
    // What a condition decides may never be waited for.
    if (!/^(?:if|conditional|logical|switch)$/u.test(String(form.kind))) for (const field of Object.values(node)) visit(field, isAwaited || form.kind === 'await');
  };
  visit(body?.body, false);
  return found;
}

/** The shortest chain of imports from one module to another; null where there is none. */
function wayTo(module: ModuleId, from: ModuleId, modules: ModuleTable): readonly ModuleId[] | null {
  const importerOf = new Map<ModuleId, ModuleId | null>([[from, null]]);
  for (const [at] of importerOf) {
    if (at === module) break;
    const facts = modules.facts(at);
    if (facts?.format !== 'esm') continue;
    facts.requests.forEach(({ kind, eager }, request) => {
      const target = eager && WAITING.includes(kind) ? modules.target(at, request) : null;
      if (target?.kind === 'module' && !importerOf.has(target.module)) importerOf.set(target.module, at);
    });
  }
  if (!importerOf.has(module)) return null;
  const way: ModuleId[] = [];
  for (let at: ModuleId | null = module; at !== null; at = importerOf.get(at) ?? null) way.unshift(at);
  return way;
}
