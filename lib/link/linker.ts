import { fingerprint } from '../base/fingerprint.ts';
import { stronglyConnected } from '../base/strongly-connected.ts';
import type { ModuleId, ModuleVerdict, Verdict } from '../effects/index.ts';
import { evaluateModule, hoistFunctions, instantiate, type Evaluation, type EvaluationOptions, type Links, type LinkTarget, type ModuleInstance, type Realm } from '../evaluation/index.ts';
import { functionFingerprint, type FunctionIndex, type ModuleFacts } from '../facts/index.ts';
import { canonicalOrder } from './canonical-order.ts';
import { closureOf, nearestEffectsOf, type NearestEffect } from './load-closure.ts';
import { isLoadedWith, isNeeded } from './request-role.ts';
import { fromSaved, toSaved, type Component, type Member } from './component.ts';
import type { Program } from './program.ts';
import { stateFingerprint } from './state-fingerprint.ts';

/** What linking says of one module. */
export interface LinkedModule {
  readonly own: ModuleVerdict;
  /** With what all that it imports does when loaded. */
  readonly closure: Verdict;
  /** The module nearest on the way of imports that has an effect, itself included. */
  readonly nearestEffect: ModuleId | null;
}

/** Where a module's requests lead. */
interface Neighbours {
  /** Modules whose code an evaluation may look at. */
  readonly needed: readonly ModuleId[];
  /** What is loaded with the module. */
  readonly loaded: readonly LinkTarget[];
  /** By request; null for those that no evaluation follows. */
  readonly targets: readonly (LinkTarget | null)[];
}

/** A component in this revision. */
interface Settled {
  readonly component: Component;
  readonly closure: Verdict;
  /** By member; absent where nothing that the member loads has an effect. */
  readonly nearestEffects: ReadonlyMap<ModuleId, NearestEffect>;
}

/** Rounds over an import cycle: the second sees what the first left of the other members. */
const CYCLE_ROUNDS = 2;

/**
 * Evaluates modules bottom-up over the components of the import graph. What a component's evaluation gives does not
 * depend on which module was asked for first. A component is evaluated again only when its own shape, a function that
 * it ran or a value that it looked at is no longer what it was (verifying traces; Mokhov et al., "Build systems à la
 * carte", 2018).
 */
export class Linker implements Links {
  private readonly program: Program;
  private readonly realm: Realm;
  private readonly options: EvaluationOptions;
  /** Of earlier revisions too; by each of its members. */
  private readonly components = new Map<ModuleId, Component>();
  /** Settled in this revision. */
  private settled = new Map<ModuleId, Settled>();
  private readonly neighbours = new Map<ModuleId, Neighbours>();
  /** Modules that need a module, of all revisions: a superset of the present ones. */
  private readonly importers = new Map<ModuleId, Set<ModuleId>>();
  /** Of the component that is being evaluated. */
  private readonly loading = new Map<ModuleId, ModuleInstance>();

  constructor(program: Program, realm: Realm, options: EvaluationOptions) {
    this.program = program;
    this.realm = realm;
    this.options = options;
  }

  /**
   * These modules changed (null: anything may have). They and all that import them are verified again when they are next
   * asked for; the others stand.
   */
  beginRevision(changed: Iterable<ModuleId> | null): void {
    if (changed === null) {
      this.settled = new Map();
      this.neighbours.clear();
      return;
    }
    const pending = [...changed];
    for (const module of pending) this.neighbours.delete(module);
    const seen = new Set(pending);
    for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
      this.settled.delete(module);
      for (const importer of this.importers.get(module) ?? []) {
        if (seen.has(importer)) continue;
        seen.add(importer);
        pending.push(importer);
      }
    }
  }

  /** Forgets components of which no member is in `modules`. */
  retain(modules: ReadonlySet<ModuleId>): void {
    for (const known of [this.components, this.importers]) {
      for (const module of [...known.keys()]) if (!modules.has(module)) known.delete(module);
    }
  }

  link(module: ModuleId): LinkedModule {
    const { component, closure, nearestEffects } = this.settledOf(module);
    return { own: (component.members.get(module) as Member).verdict, closure, nearestEffect: nearestEffects.get(module)?.module ?? null };
  }

  private settledOf(module: ModuleId): Settled {
    if (!this.settled.has(module)) {
      for (const component of stronglyConnected([module], (node) => this.neededBy(node), (node) => this.settled.has(node))) this.settle(component);
    }
    return this.settled.get(module) as Settled;
  }

  // --- what evaluations ask ---

  target(module: ModuleId, request: number): LinkTarget {
    return this.program.target(module, request);
  }

  facts(module: ModuleId): ModuleFacts | null {
    return this.program.facts(module);
  }

  instance(module: ModuleId): ModuleInstance | null {
    const loading = this.loading.get(module);
    if (loading !== undefined) return loading;
    const component = this.settled.get(module)?.component;
    if (component === undefined) return null;
    if (component.instances === null) this.materialise(component);
    return component.instances?.get(module) ?? null;
  }

  failure(module: ModuleId): string {
    const outlined = this.program.outline(module);
    return outlined.kind === 'failed' ? `which cannot be analysed: ${outlined.reason}` : 'which was not analysed';
  }

  displayName(module: ModuleId): string {
    return this.program.displayName(module);
  }

  // --- components ---

  private settle(modules: readonly ModuleId[]): void {
    const members = modules.length === 1 ? modules : canonicalOrder(modules, (node) => this.neededBy(node));
    const key = this.keyOf(members);
    const component = this.kept(key, members) ?? this.restored(key, members) ?? this.evaluated(key, members);
    const graph = { loaded: (module: ModuleId) => this.neighboursOf(module).loaded, settled: (module: ModuleId) => this.settled.get(module) };
    const closure = closureOf(members, component, graph);
    const nearestEffects = nearestEffectsOf(members, component, graph);
    for (const module of members) {
      this.components.set(module, component);
      this.settled.set(module, { component, closure, nearestEffects });
      for (const target of this.neededBy(module)) this.noteImporter(target, module);
    }
  }

  private noteImporter(module: ModuleId, importer: ModuleId): void {
    const known = this.importers.get(module);
    if (known === undefined) this.importers.set(module, new Set([importer]));
    else known.add(importer);
  }

  /** Everything that is known of the component, as it is now, without looking at any code it runs. */
  private keyOf(members: readonly ModuleId[]): () => string {
    const reference = (module: ModuleId): string => this.program.reference(module);
    const known = members.map((module) => ({ module, outlined: this.program.outline(module), targets: this.neighboursOf(module).targets }));
    return once(() =>
      fingerprint(
        ...known.flatMap(({ module, outlined, targets }) =>
          outlined.kind === 'failed' ? [reference(module), 'failed', outlined.reason] : [reference(module), outlined.outline.shape(), targets.map((target) => (target === null ? '' : targetText(target, reference))).join('\n')],
        ),
      ),
    );
  }

  private kept(key: () => string, members: readonly ModuleId[]): Component | null {
    const known = this.components.get(members[0] as ModuleId);
    if (known === undefined || known.key() !== key() || !this.holds(known)) return null;
    for (const module of members) this.program.note('kept', module);
    return known;
  }

  private restored(key: () => string, members: readonly ModuleId[]): Component | null {
    if (!this.program.keepsResults) return null;
    for (const saved of this.program.saved(members[0] as ModuleId, key())) {
      const component = fromSaved(key, saved, this.program);
      if (!this.holds(component)) continue;
      for (const module of component.members.keys()) this.program.note('restored', module);
      return component;
    }
    return null;
  }

  /** Whether everything that the evaluation looked at is as it was. */
  private holds(component: Component): boolean {
    return (
      component.states.every(([module, then]) => {
        const now = this.settled.get(module)?.component.members.get(module);
        return now !== undefined && (now === then || now.state() === then.state());
      }) && component.functions.every(([module, index, fingerprint]) => this.program.functionFingerprint(module, index) === fingerprint())
    );
  }

  private evaluated(key: () => string, members: readonly ModuleId[]): Component {
    const { evaluations, instances, failed } = this.evaluate(members);
    for (const module of members) this.program.note('evaluated', module);
    const component: Component = { key, members: this.membersOf(members, evaluations, instances, failed), ...this.dependenciesOf(members, evaluations), instances };
    if (this.program.keepsResults) this.program.save(members[0] as ModuleId, key(), toSaved(component, this.program));
    return component;
  }

  private membersOf(members: readonly ModuleId[], evaluations: ReadonlyMap<ModuleId, Evaluation>, instances: ReadonlyMap<ModuleId, ModuleInstance>, failed: ReadonlyMap<ModuleId, ModuleVerdict>): Map<ModuleId, Member> {
    const result = new Map<ModuleId, Member>();
    for (const module of members) {
      const instance = instances.get(module);
      const verdict = evaluations.get(module)?.verdict ?? failed.get(module);
      if (verdict === undefined) continue;
      result.set(module, { verdict, state: once(() => (instance === undefined ? 'failed' : stateFingerprint(instance, (other) => this.program.reference(other)))) });
    }
    return result;
  }

  /** What the members' evaluations looked at, joined. */
  private dependenciesOf(members: readonly ModuleId[], evaluations: ReadonlyMap<ModuleId, Evaluation>): Pick<Component, 'states' | 'functions'> {
    const states = new Map<ModuleId, Member>();
    const functions = new Map<string, readonly [ModuleId, FunctionIndex, () => string]>();
    for (const { visited, entered } of evaluations.values()) {
      for (const module of visited) {
        const member = this.settled.get(module)?.component.members.get(module);
        if (!members.includes(module) && member !== undefined) states.set(module, member);
      }
      for (const [module, indices] of entered) {
        const facts = this.program.facts(module);
        if (facts === null) continue;
        for (const index of indices) functions.set(`${index} ${module}`, [module, index, once(() => functionFingerprint(facts, index))]);
      }
    }
    return { states: [...states].sort(byText), functions: [...functions].sort(byText).map(([, dependency]) => dependency) };
  }

  /** Evaluates a restored component for its values, after those that its evaluation looked at. */
  private materialise(wanted: Component): void {
    const restored = (component: Component): Component[] =>
      component.states.flatMap(([module]) => {
        const other = this.settled.get(module)?.component;
        return other === undefined || other.instances !== null ? [] : [other];
      });
    for (const [component] of stronglyConnected([wanted], restored)) {
      if (component === undefined || component.instances !== null) continue;
      const members = [...component.members.keys()];
      for (const module of members) this.program.note('materialised', module);
      component.instances = this.evaluate(members).instances;
    }
  }

  /** Evaluates the members in order, those that met one that was not loaded yet a second time. */
  private evaluate(members: readonly ModuleId[]): { readonly evaluations: ReadonlyMap<ModuleId, Evaluation>; readonly instances: ReadonlyMap<ModuleId, ModuleInstance>; readonly failed: ReadonlyMap<ModuleId, ModuleVerdict> } {
    const evaluations = new Map<ModuleId, Evaluation>();
    const instances = new Map<ModuleId, ModuleInstance>();
    const failed = new Map<ModuleId, ModuleVerdict>();
    const begin = (module: ModuleId): void => this.begin(module, instances, failed);
    for (const module of members) begin(module);
    let pending = members.filter((module) => instances.has(module));
    for (let round = 0; round < CYCLE_ROUNDS && pending.length > 0; round++) {
      if (round > 0) pending.forEach(begin);
      pending = pending.filter((module) => {
        const evaluation = evaluateModule(instances.get(module) as ModuleInstance, this, this.realm, { ...this.options, placeOf: ({ module: file, function: index, site }) => this.program.places(file, index).indexOf(site) });
        evaluations.set(module, evaluation);
        return evaluation.metCycle;
      });
    }
    for (const module of members) this.loading.delete(module);
    return { evaluations, instances, failed };
  }

  private begin(module: ModuleId, instances: Map<ModuleId, ModuleInstance>, failed: Map<ModuleId, ModuleVerdict>): void {
    const facts = this.program.facts(module);
    if (facts === null) {
      const outlined = this.program.outline(module);
      failed.set(module, unparsed(module, outlined.kind === 'failed' ? outlined.reason : 'it vanished'));
      return;
    }
    const instance = instantiate(module, facts, this.realm);
    instances.set(module, instance);
    this.loading.set(module, instance);
    hoistFunctions(instance, this, this.realm);
  }

  // --- the graph ---

  /** Modules whose code an evaluation of this one may look at. */
  private neededBy(module: ModuleId): readonly ModuleId[] {
    return this.neighboursOf(module).needed;
  }

  private neighboursOf(module: ModuleId): Neighbours {
    let known = this.neighbours.get(module);
    if (known === undefined) this.neighbours.set(module, (known = this.findNeighbours(module)));
    return known;
  }

  private findNeighbours(module: ModuleId): Neighbours {
    const outlined = this.program.outline(module);
    if (outlined.kind === 'failed') return ALONE;
    const needed = new Set<ModuleId>();
    const loaded: LinkTarget[] = [];
    const targets = outlined.outline.requests.map((request, index) => {
      if (request.kind === 'type' || request.kind === 'worker') return null;
      const target = this.program.target(module, index);
      if (target.kind === 'module' && isNeeded(request)) needed.add(target.module);
      if (isLoadedWith(request)) loaded.push(target);
      return target;
    });
    return { needed: [...needed], loaded, targets };
  }
}

const ALONE: Neighbours = { needed: [], loaded: [], targets: [] };
/** Computes a value when it is first asked for. */
function once(compute: () => string): () => string {
  let known: string | null = null;
  return () => (known ??= compute());
}

function targetText(target: LinkTarget, reference: (module: ModuleId) => string): string {
  switch (target.kind) {
    case 'module':
      return `m ${reference(target.module)}`;
    case 'builtin':
      return `b ${target.name}`;
    case 'asset':
      return 'a';
    case 'unresolved':
      return `u ${target.reason}`;
  }
}

function byText([left]: readonly [string, unknown], [right]: readonly [string, unknown]): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

function unparsed(module: ModuleId, reason: string): ModuleVerdict {
  const what = `cannot be analysed: ${reason}`;
  return { module, verdict: 'unknown', effects: [], ambient: [], assumptions: [], reasons: [{ kind: 'unparsed-module', what, phase: 'load', trace: [{ module, function: 0, place: 0, text: what }] }] };
}
