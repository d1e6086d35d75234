import type { ModuleId } from '../effects/index.ts';
import { positionOf, type Expression, type FunctionFacts, type ModuleFacts, type Variable } from '../facts/index.ts';
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

interface AwaitedRequest {
  readonly request: number;
  readonly site: number;
}

/** The `import()`s that the top level awaits: itself, by way of a constant, or in a function that it calls. */
function awaitedRequests({ functions }: ModuleFacts): readonly AwaitedRequest[] {
  const [body] = functions;
  const found: AwaitedRequest[] = [];
  const seen = new Set<unknown>();
  const visit = (node: unknown, isAwaited: boolean, isTop: boolean): void => {
    if (typeof node !== 'object' || node === null || (isAwaited && seen.has(node))) return;
    if (isAwaited) seen.add(node);
    const form = node as Partial<Expression>;
    if (form.kind === 'importCall' && isAwaited && typeof form.request === 'number') found.push({ request: form.request, site: form.site ?? 0 });
    if (isAwaited && body !== undefined && form.kind === 'variable' && isOf(form, isTop)) visit(constantOf(body, form.slot ?? -1), true, true);
    if (isAwaited && body !== undefined && form.kind === 'call' && form.callee?.kind === 'variable' && isOf(form.callee, isTop)) enter(functionOf(body, form.callee.slot));
    // What a condition decides may never be waited for.
    if (!/^(?:if|conditional|logical|switch)$/u.test(String(form.kind))) for (const field of Object.values(node)) visit(field, isAwaited || form.kind === 'await', isTop);
  };
  // Of a function whose result is awaited, what it returns and what it awaits itself.
  const enter = (index: number | null): void => {
    for (const statement of (index === null ? undefined : functions[index])?.body ?? []) visit(statement, statement.kind === 'return', false);
  };
  visit(body?.body, false, true);
  return found;
}

/** A variable of the top level, seen from there or from a function in it. */
function isOf({ hops }: Partial<Variable>, isTop: boolean): boolean {
  return hops === (isTop ? 0 : 1);
}

function constantOf(body: FunctionFacts, slot: number): Expression | null {
  if (body.reassigned.includes(slot)) return null;
  const made = body.body.find((statement) => statement.kind === 'declare' && statement.target.kind === 'reference' && statement.target.target.kind === 'variable' && statement.target.target.slot === slot);
  return made?.kind === 'declare' ? made.value : null;
}

function functionOf(body: FunctionFacts, slot: number): number | null {
  const hoisted = body.hoisted.find((each) => each.slot === slot);
  if (hoisted !== undefined) return hoisted.function;
  const value = constantOf(body, slot);
  return value?.kind === 'function' ? value.function : null;
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
