import { posix } from 'node:path';
import type { ModuleId, Verdict } from '../effects/index.ts';
import type { ModuleFacts } from '../facts/index.ts';
import type { OrderFinding } from '../order/index.ts';
import { isInstalled } from '../project/index.ts';
import type { ModuleTable } from './module-table.ts';

/** An import by way of a re-export that may as well be one of the module that makes what is imported. */
export interface ImportRemedy {
  /** Offsets of the import declaration. */
  readonly start: number;
  readonly end: number;
  /** What of it that module makes, by the names that it exports it under. */
  readonly names: readonly { readonly exported: string; readonly local: string }[];
  /** How the importing module names that module. */
  readonly specifier: string;
  /** What is loaded earlier by that does nothing when it is loaded; what is no longer loaded by the import does neither. */
  readonly isProven: boolean;
  readonly isBarrelPure: boolean;
}

/**
 * The remedy for a read through a re-exporting module of the cycle, where the module that makes the binding is outside of
 * it: importing that one directly makes the read safe in every order.
 */
export function importRemedy({ reader, read, isOutside }: OrderFinding, modules: ModuleTable, closureOf: (module: ModuleId) => Verdict): ImportRemedy | null {
  const [step, barrel] = read.steps;
  if (!isOutside || step?.module !== reader || barrel === undefined || step.request === null || isInstalled(read.module)) return null;
  const facts = modules.facts(reader);
  const { request } = step;
  const asked = facts?.requests[request];
  if (facts === null || asked?.kind !== 'static') return null;
  const names = facts.imports.filter((each) => each.request === request).flatMap(({ name, local }) => {
    const made = name === '*' ? null : makerOf(modules, barrel.module, name);
    return made?.module === read.module ? [{ exported: made.name, local }] : [];
  });
  if (names.length === 0) return null;
  const start = facts.sites[2 * asked.site] ?? 0;
  const end = facts.sites[2 * asked.site + 1] ?? 0;
  return { start, end, names, specifier: specifierFor(reader, read.module, asked.specifier), isProven: closureOf(read.module) === 'pure', isBarrelPure: closureOf(barrel.module) === 'pure' };
}

interface Made {
  readonly module: ModuleId;
  readonly name: string;
}

/** ResolveExport, as far as facts tell. */
function makerOf(modules: ModuleTable, module: ModuleId, name: string, seen: Set<string> = new Set()): Made | null {
  const facts = modules.facts(module);
  if (facts === null || seen.has(`${module}|${name}`)) return null;
  seen.add(`${module}|${name}`);
  const found = Object.hasOwn(facts.exports, name) ? facts.exports[name] : undefined;
  if (found?.kind === 'local') return { module, name };
  const behind = (request: number, wanted: string): Made | null => {
    const target = modules.target(module, request);
    return target.kind === 'module' && wanted !== '*' ? makerOf(modules, target.module, wanted, seen) : null;
  };
  if (found?.kind === 'reexport') return behind(found.request, found.name);
  if (found?.kind === 'import') return importedFrom(facts, found.binding, behind);
  for (const request of name === 'default' ? [] : facts.stars) {
    const made = behind(request, name);
    if (made !== null) return made;
  }
  return null;
}

function importedFrom({ imports }: ModuleFacts, index: number, behind: (request: number, name: string) => Made | null): Made | null {
  const binding = imports[index];
  return binding === undefined ? null : behind(binding.request, binding.name);
}

/** With the extension that the import had: `./all.js`, `./all`. */
function specifierFor(reader: ModuleId, module: ModuleId, before: string): string {
  const relative = posix.relative(posix.dirname(reader), module);
  const path = relative.startsWith('.') ? relative : `./${relative}`;
  const [had] = /\.[cm]?[jt]sx?$/u.exec(before) ?? [];
  if (had === undefined) return path.replace(/\.[cm]?[jt]sx?$/u, '');
  return had.includes('j') ? path.replace(/\.([cm]?)tsx?$/u, '.$1js') : path;
}
