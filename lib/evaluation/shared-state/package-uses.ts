import type { ModuleId } from '../../effects/index.ts';
import type { Expression, FunctionFacts, ModuleFacts } from '../../facts/index.ts';
import { installedPackageOf } from '../../project/index.ts';
import type { Links } from '../modules/links.ts';
import type { PackageKnowledge } from './package-knowledge.ts';
import { enclosingCode, wayFromPackage } from './package-ways.ts';

/**
 * What a call or an assignment does to an object that a package keeps for everybody, or made for the module; `host`: to what
 * belongs to the host.
 */
export interface PackageUse {
  readonly thing: 'configuration' | 'store' | 'host';
  /** Of a store: the module that declares it. */
  readonly owner: ModuleId | null;
  readonly path: readonly string[];
}

/** The code in which an expression stands. */
export interface Standing {
  readonly module: ModuleId;
  readonly moduleFacts: ModuleFacts;
  readonly facts: FunctionFacts;
}

/** Finds by rows about packages what functions set of them. */
export class PackageUses {
  private readonly links: Links;
  private readonly knowledge: PackageKnowledge;
  private readonly ways = new Map<Expression, string | null>();

  constructor(links: Links, knowledge: PackageKnowledge) {
    this.links = links;
    this.knowledge = knowledge;
  }

  /** Whether a call gives what belongs to the present request. */
  givesRequest(standing: Standing, callee: Expression): boolean {
    return this.knowledge.requestData.has(this.wayOf(standing, callee) ?? '');
  }

  /** The way from a package to what is called or assigned; null: it leads from none. */
  private wayOf({ moduleFacts, facts }: Standing, expression: Expression): string | null {
    if (expression.kind !== 'get' && expression.kind !== 'imported' && expression.kind !== 'variable') return null;
    let way = this.ways.get(expression);
    if (way === undefined) this.ways.set(expression, (way = wayFromPackage(moduleFacts, facts, expression)));
    return way;
  }

  /** The argument that a call changes; null: none is known. */
  changedArgument(standing: Standing, callee: Expression): number | null {
    return this.knowledge.argumentWrites.get(this.wayOf(standing, callee) ?? '') ?? null;
  }

  /** `isCall`: the expression is called, else assigned. */
  at(standing: Standing, expression: Expression, isCall: boolean): PackageUse | null {
    if (expression.kind !== 'get' && expression.kind !== 'imported' && expression.kind !== 'variable') return null;
    const way = this.wayOf(standing, expression);
    if (way !== null && matches(this.knowledge.setters, way, false)) return { thing: 'configuration', owner: null, path: way.replace(' ', '.').split('.') };
    const set = way === null || !isCall ? undefined : this.knowledge.hostSetters.get(way);
    if (set !== undefined) return { thing: 'host', owner: null, path: set.split('.') };
    const store = expression.kind === 'variable' ? null : this.storeOf(standing, expression);
    return store !== null && matches(this.knowledge.changes, store.way, isCall) ? { thing: 'store', owner: store.owner, path: [store.binding] } : null;
  }

  /** A binding of some module's top level from which the expression leads, with the way from the package that made what it holds. */
  private storeOf({ module, moduleFacts, facts }: Standing, expression: Expression): { readonly owner: ModuleId; readonly binding: string; readonly way: string } | null {
    const steps: string[] = [];
    let root = expression;
    for (; root.kind === 'get' && typeof root.key === 'string'; root = root.object) steps.unshift(`.${root.key}`);
    const held = root.kind === 'variable' && enclosingCode(moduleFacts, facts, root.hops) === moduleFacts.functions[0] ? { owner: module, in: moduleFacts, slot: root.slot } : root.kind === 'imported' ? this.exportedBy(module, moduleFacts, root.binding) : null;
    const code = held?.in.functions[0];
    if (held === null || code === undefined) return null;
    const made = wayFromPackage(held.in, code, { kind: 'variable', hops: 0, slot: held.slot, site: 0 });
    return made === null ? null : { owner: held.owner, binding: code.slots[held.slot] ?? '', way: made + steps.join('') };
  }

  private exportedBy(module: ModuleId, facts: ModuleFacts, index: number): { readonly owner: ModuleId; readonly in: ModuleFacts; readonly slot: number } | null {
    const binding = facts.imports[index];
    const target = binding === undefined ? null : this.links.target(module, binding.request);
    if (binding === undefined || target?.kind !== 'module' || installedPackageOf(target.module) !== installedPackageOf(module)) return null;
    const found = this.links.facts(target.module);
    const exported = found?.exports[binding.name];
    return found !== null && exported?.kind === 'local' ? { owner: target.module, in: found, slot: exported.slot } : null;
  }
}

/** Where every member counts, only assignments do: calls may read. */
function matches(ways: ReadonlySet<string>, way: string, isCall: boolean): boolean {
  if (ways.has(way)) return true;
  if (isCall) return false;
  for (let end = way.lastIndexOf('.'); end > 0; end = way.lastIndexOf('.', end - 1)) if (ways.has(way.slice(0, end + 1))) return true;
  return false;
}
