import { stronglyConnected } from '../base/strongly-connected.ts';
import { joinVerdicts, type ModuleId, type ModuleVerdict, type Verdict } from '../effects/index.ts';
import { evaluateModule, hoistFunctions, instantiate, type EvaluationOptions, type Links, type LinkTarget, type ModuleInstance, type Realm } from '../evaluation/index.ts';
import type { ModuleRequest } from '../facts/index.ts';
import type { ModuleLoader } from './loader.ts';

/** What linking says of one module. */
export interface LinkedModule {
  readonly own: ModuleVerdict;
  /** With what all that it imports does when loaded. */
  readonly closure: Verdict;
}

/** Rounds over an import cycle: the second sees what the first left of the other members. */
const CYCLE_ROUNDS = 2;

/**
 * Evaluates modules bottom-up over the components of the import graph. What a component's evaluation gives does not
 * depend on which module was asked for first.
 */
export class Linker implements Links {
  private readonly loader: ModuleLoader;
  private readonly realm: Realm;
  private readonly options: EvaluationOptions;
  private readonly linked = new Map<ModuleId, LinkedModule>();
  private readonly instances = new Map<ModuleId, ModuleInstance>();

  constructor(loader: ModuleLoader, realm: Realm, options: EvaluationOptions) {
    this.loader = loader;
    this.realm = realm;
    this.options = options;
  }

  link(module: ModuleId): LinkedModule {
    const known = this.linked.get(module);
    if (known !== undefined) return known;
    for (const component of stronglyConnected([module], (node) => this.neededBy(node), (node) => this.linked.has(node))) this.linkComponent(component);
    return this.linked.get(module) as LinkedModule;
  }

  target(module: ModuleId, request: number): LinkTarget {
    return this.loader.target(module, request);
  }

  instance(module: ModuleId): ModuleInstance | null {
    return this.instances.get(module) ?? null;
  }

  failure(module: ModuleId): string {
    const loaded = this.loader.load(module);
    return loaded.kind === 'failed' ? `which is not analysable: ${loaded.reason}` : 'which was not analysed';
  }

  displayName(module: ModuleId): string {
    return this.loader.displayName(module);
  }

  /** Modules whose code an evaluation of this one may look at. */
  private neededBy(module: ModuleId): ModuleId[] {
    return this.targets(module, (request) => request.kind === 'require' || (request.kind === 'dynamic' ? request.eager : request.kind !== 'type' && request.kind !== 'worker'));
  }

  private targets(module: ModuleId, counts: (request: ModuleRequest) => boolean): ModuleId[] {
    const loaded = this.loader.load(module);
    if (loaded.kind === 'failed') return [];
    const targets: ModuleId[] = [];
    loaded.facts.requests.forEach((request, index) => {
      if (!counts(request)) return;
      const target = this.loader.target(module, index);
      if (target.kind === 'module' && !targets.includes(target.module)) targets.push(target.module);
    });
    return targets;
  }

  private linkComponent(component: readonly ModuleId[]): void {
    const members = component.length === 1 ? component : this.inCanonicalOrder(component);
    const verdicts = new Map<ModuleId, ModuleVerdict>();
    for (const module of members) this.instantiate(module, verdicts);
    const evaluable = members.filter((module) => this.instances.has(module));
    let pending = evaluable;
    for (let round = 0; round < CYCLE_ROUNDS && pending.length > 0; round++) {
      if (round > 0) for (const module of pending) this.instantiate(module, verdicts);
      pending = pending.filter((module) => {
        const evaluation = evaluateModule(this.instances.get(module) as ModuleInstance, this, this.realm, this.options);
        verdicts.set(module, evaluation.verdict);
        return evaluation.metCycle;
      });
    }
    const closure = this.closureOf(component, verdicts);
    for (const [module, own] of verdicts) this.linked.set(module, { own, closure });
  }

  private instantiate(module: ModuleId, verdicts: Map<ModuleId, ModuleVerdict>): void {
    const loaded = this.loader.load(module);
    if (loaded.kind === 'failed') {
      verdicts.set(module, unparsed(module, loaded.reason));
      return;
    }
    const instance = instantiate(module, loaded.facts, this.realm);
    this.instances.set(module, instance);
    hoistFunctions(instance, this, this.realm);
  }

  /** Depth-first post-order from the member with the smallest name: the same whoever asks. */
  private inCanonicalOrder(component: readonly ModuleId[]): ModuleId[] {
    const inside = new Set(component);
    const order: ModuleId[] = [];
    const seen = new Set<ModuleId>();
    for (const root of [...component].sort()) {
      const path: { readonly module: ModuleId; readonly rest: Iterator<ModuleId> }[] = [];
      const enter = (module: ModuleId): void => {
        seen.add(module);
        path.push({ module, rest: this.neededBy(module)[Symbol.iterator]() });
      };
      if (!seen.has(root)) enter(root);
      for (let top = path[path.length - 1]; top !== undefined; top = path[path.length - 1]) {
        const next = top.rest.next();
        if (next.done === true) {
          order.push(top.module);
          path.pop();
        } else if (inside.has(next.value) && !seen.has(next.value)) {
          enter(next.value);
        }
      }
    }
    return order;
  }

  private closureOf(component: readonly ModuleId[], verdicts: ReadonlyMap<ModuleId, ModuleVerdict>): Verdict {
    let closure: Verdict = 'pure';
    for (const module of component) {
      closure = joinVerdicts(closure, verdicts.get(module)?.verdict ?? 'unknown');
      const loaded = this.loader.load(module);
      if (loaded.kind === 'failed') continue;
      loaded.facts.requests.forEach((request, index) => {
        if (!isLoadedWith(request)) return;
        const target = this.loader.target(module, index);
        if (target.kind === 'unresolved') closure = joinVerdicts(closure, 'unknown');
        else if (target.kind === 'module') closure = joinVerdicts(closure, this.linked.get(target.module)?.closure ?? 'pure');
      });
    }
    return closure;
  }
}

/** Whether loading a module loads what it requests here. */
export function isLoadedWith(request: ModuleRequest): boolean {
  return request.eager && !request.deferred && (request.kind === 'static' || request.kind === 'bare' || request.kind === 'reexport' || request.kind === 'require');
}

function unparsed(module: ModuleId, reason: string): ModuleVerdict {
  const what = `is not analysable: ${reason}`;
  return { module, verdict: 'unknown', effects: [], ambient: [], assumptions: [], reasons: [{ kind: 'unparsed-module', what, phase: 'load', trace: [{ module, site: 0, text: what }] }] };
}
