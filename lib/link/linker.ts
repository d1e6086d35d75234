import { stronglyConnected } from '../base/strongly-connected.ts';
import { NO_READS, NO_TOUCHES, type ModuleId, type ModuleVerdict } from '../effects/index.ts';
import { evaluateModule, hoistFunctions, instantiate, isInNode, type Evaluation, type EvaluationOptions, type Extenders, type Links, type LinkTarget, type MissingName, type ModuleInstance, type Realm } from '../evaluation/index.ts';
import type { ModuleFacts } from '../facts/index.ts';
import type { TypeAnswer, TypeQuestion } from '../types/index.ts';
import { canonicalOrder } from './canonical-order.ts';
import { closureOf, nearestEffectsOf, waits } from './load-closure.ts';
import { fromSaved, toSaved, unparsed, type Component, type Member } from './component.ts';
import { differenceOf, keyOf, type ComponentKey } from './component-key.ts';
import { dependenciesOf, once } from './dependencies.ts';
import { ExportNames } from './export-names.ts';
import { extendersOf, joinExtenders, NO_EXTENDERS, withOwn, type ExtendersByOwner } from './extenders.ts';
import { settleByKnowledge } from './known-load.ts';
import { Observations, presentTarget } from './observations.ts';
import type { LinkedModule, Look, SettledComponent } from './linked-module.ts';
import { NeighbourTable } from './neighbours.ts';
import { Places } from './places.ts';
import type { EvaluationCause, Program } from './program.ts';
import { instancesOf, keepInstances, notLiveBelow, refersToPresent, type Evaluated, type Settled } from './settled.ts';
import { SettledComponents } from './settled-components.ts';
import { StateFingerprints } from './state-fingerprint.ts';
import { failureIn } from './verification.ts';
import { isOpen, TYPE_ROUNDS, TypeRounds } from './type-rounds.ts';

/** Modules whose values and code are in memory at a time; those of more are made again when they are needed. */
const LIVE_MODULES = 6_000;

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
  private readonly settled = new SettledComponents();
  private readonly neighbours: NeighbourTable;
  private readonly names: ExportNames;
  /** Of the component that is being evaluated. */
  private readonly loading = new Map<ModuleId, ModuleInstance>();
  private observations = new Observations();
  private extenders = NO_EXTENDERS;
  private types = new TypeRounds();
  private readonly stateFingerprints: StateFingerprints;
  /** By what looked, of modules that are as they were then. */
  private readonly found = new Map<ModuleId, Map<unknown, unknown>>();
  private readonly memberNow = (module: ModuleId): Member | undefined => this.settled.get(module)?.component.members.get(module);
  /** Modules evaluated since values were last let go of. */
  private live = 0;

  constructor(program: Program, realm: Realm, options: EvaluationOptions) {
    this.program = program;
    this.neighbours = new NeighbourTable(program);
    this.names = new ExportNames(program, isInNode(realm));
    this.realm = realm;
    const places = new Places();
    this.options = { ...options, placeOf: ({ code, function: index, site }) => places.ordinal(code, index, site) };
    this.stateFingerprints = new StateFingerprints(places, (module) => program.reference(module));
  }

  /**
   * These modules changed (null: anything may have). They and all that import them are verified again when they are next
   * asked for; the others stand. Returns them and all that import them; null for all.
   */
  beginRevision(changed: readonly ModuleId[] | null): ReadonlySet<ModuleId> | null {
    const above = this.settled.beginRevision(changed);
    this.names.clear();
    if (changed === null) this.neighbours.clear();
    else for (const module of changed) this.neighbours.forget(module);
    if (above === null) this.found.clear();
    else for (const module of above) this.found.delete(module);
    return above;
  }

  /** Modules of which something else is known, for those that import them, than when this was last asked. */
  takeRenewed(): ReadonlySet<ModuleId> {
    return this.settled.takeRenewed();
  }

  /** Forgets components of which no member is in `modules`. */
  retain(modules: ReadonlySet<ModuleId>): void {
    for (const module of [...this.components.keys()]) if (!modules.has(module)) this.components.delete(module);
    this.settled.retain(modules);
  }

  /**
   * Lets go of all values, which refer to each other, and of all code. Never within an evaluation: it holds both. What
   * was found stays; a state whose fingerprint nobody asked for is no longer known.
   */
  release(): void {
    for (const component of this.components.values()) {
      component.instances = null;
      component.madeWith = new Map();
    }
    this.settled.release();
    this.live = 0;
    this.program.release();
  }

  link(module: ModuleId): LinkedModule {
    const { component, closure, nearestEffects } = this.settledOf(module);
    const { verdict, reads, touches } = component.members.get(module) as Member;
    return { own: verdict, reads, touches, closure, nearestEffect: nearestEffects.get(module)?.module ?? null };
  }

  /** What `look` finds in what the module's load left. Few ask, and no result depends on it. */
  afterLoad<Found>(module: ModuleId, look: Look<Found>): Found {
    this.settledOf(module);
    return this.aside(() => look(this.instance(module), this, this.realm, this.options), [], [module]);
  }

  /** The same for what many ask: found once, as long as nothing that the module needs changes. */
  onceAfterLoad<Found>(module: ModuleId, look: Look<Found>): Found {
    const found = this.knownAfterLoad(module, look) ?? this.afterLoad(module, look);
    this.found.set(module, (this.found.get(module) ?? new Map<unknown, unknown>()).set(look, found));
    return found;
  }

  knownAfterLoad<Found>(module: ModuleId, look: Look<Found>): Found | undefined {
    return this.found.get(module)?.get(look) as Found | undefined;
  }

  /** What is settled in this revision: each component after those that it needs. */
  *settledComponents(): Generator<SettledComponent> {
    for (const [module, { component }] of this.settled.entries()) {
      const members = [...component.members.keys()];
      if (members[0] !== module) continue;
      const needed = new Set(members.flatMap((member) => this.neighbours.of(member).needed));
      for (const member of members) needed.delete(member);
      yield { members, needed: [...needed], isTyped: component.types.length > 0 };
    }
  }

  private settledOf(module: ModuleId): Settled {
    if (!this.settled.has(module)) {
      for (const component of stronglyConnected([module], this.neededBy, (node) => this.settled.has(node))) {
        this.settle(component);
        if (this.live > LIVE_MODULES) this.release();
      }
    }
    return this.settled.get(module) as Settled;
  }

  // --- what evaluations ask ---

  target(module: ModuleId, request: number): LinkTarget {
    if (!this.loading.has(module)) this.observations.follow(module, request);
    return this.program.target(module, request);
  }

  instance(module: ModuleId): ModuleInstance | null {
    const loading = this.loading.get(module);
    if (loading !== undefined) return loading;
    this.observations.modules.add(module);
    const settled = this.settled.get(module);
    if (settled === undefined) return null;
    if (!settled.isLive) this.enliven(settled);
    return settled.component.instances?.get(module) ?? null;
  }

  extendersOf(owner: ModuleId): Extenders {
    return extendersOf(this.extenders, owner);
  }

  failure(module: ModuleId): string {
    const outlined = this.program.outline(module);
    return outlined.kind === 'failed' ? `which cannot be analysed: ${outlined.reason}` : 'which was not analysed';
  }

  answerOf(module: ModuleId, question: TypeQuestion): TypeAnswer | null {
    return this.program.isTyped ? this.types.answerOf(module, question) : null;
  }

  readonly facts = (module: ModuleId): ModuleFacts | null => this.program.facts(module);
  readonly missingNames = (module: ModuleId): readonly MissingName[] => this.names.missing(module);
  readonly knownFrom = (module: ModuleId): string | null => this.program.knownLoad(module)?.source ?? null;
  readonly emitsCommonJs = (module: ModuleId): boolean => this.program.emitsCommonJs(module);
  readonly suspends = (module: ModuleId): boolean => this.settled.get(module)?.suspends ?? false;
  readonly displayName = (module: ModuleId): string => this.program.displayName(module);

  // --- components ---

  private settle(modules: readonly ModuleId[]): void {
    const members = modules.length === 1 ? modules : canonicalOrder(modules, this.neededBy);
    if (this.settled.stand(members, this.neededBy)) return members.forEach((module) => this.program.note('kept', module));
    const below = this.extendersBelow(members);
    const key = keyOf(members, this.program, below, { targetsOf: (module) => this.neighbours.of(module).targets, missingIn: (module) => this.names.missing(module), suspends: this.suspends });
    const causes: EvaluationCause[] = [];
    const component = this.kept(key, members, causes) ?? this.restored(key, members, causes) ?? this.evaluated(key, members, causes[0] ?? 'nothing-kept');
    const graph = { loaded: (module: ModuleId) => this.neighbours.of(module).loaded, targets: (module: ModuleId) => this.neighbours.of(module).targets, settled: (module: ModuleId) => this.settled.get(module), isKnown: (module: ModuleId) => this.program.knownLoad(module) !== null, isClaimed: (module: ModuleId) => this.options.trustClaims && this.program.isClaimed(module) };
    const suspends = members.some((module) => waits(this.program.outline(module), this.neighbours.of(module), this.suspends));
    for (const module of members) this.components.set(module, component);
    this.settled.put(members, { component, closure: closureOf(members, component, graph), nearestEffects: nearestEffectsOf(members, component, graph), suspends, forwarded: members.map((module) => this.names.forwarded(module)), extenders: withOwn(below, component.members) }, this.neededBy);
  }

  private readonly neededBy = (module: ModuleId): readonly ModuleId[] => this.neighbours.neededBy(module);

  /** Who changes whose objects in the modules that are loaded before these. */
  private extendersBelow(members: readonly ModuleId[]): ExtendersByOwner {
    return joinExtenders(members.flatMap((module) => this.neighbours.of(module).loaded.map((target) => (target.kind === 'module' ? this.settled.get(target.module)?.extenders : undefined) ?? NO_EXTENDERS)));
  }

  private kept(key: ComponentKey, members: readonly ModuleId[], causes: EvaluationCause[]): Component | null {
    const known = this.components.get(members[0] as ModuleId);
    if (known === undefined) return null;
    const cause = differenceOf(known.key, key) ?? failureIn(known, members, this.program, this.memberNow);
    if (cause !== null) {
      causes.push(cause);
      return null;
    }
    for (const module of members) this.program.note('kept', module);
    return known;
  }

  private restored(key: ComponentKey, members: readonly ModuleId[], causes: EvaluationCause[]): Component | null {
    if (!this.program.keepsResults) return null;
    for (const saved of this.program.saved(members[0] as ModuleId, key.whole())) {
      const component = fromSaved(key, saved, this.program);
      const cause = failureIn(component, members, this.program, this.memberNow);
      if (cause !== null) {
        causes.push(cause);
        continue;
      }
      for (const module of component.members.keys()) this.program.note('restored', module);
      return component;
    }
    return null;
  }

  private evaluated(key: ComponentKey, members: readonly ModuleId[], cause: EvaluationCause): Component {
    const { evaluations, instances, failed, observations, asked } = this.evaluate(members);
    for (const module of members) this.program.note('evaluated', module, cause);
    const dependencies = dependenciesOf(members, evaluations, observations, asked, this.program, this.memberNow);
    const component: Component = { key, members: new Map(), ...dependencies, instances, madeWith: instancesOf(dependencies.states, this.settled) };
    for (const module of members) {
      const found = evaluations.get(module)?.verdict ?? (failed.get(module) as ModuleVerdict);
      const known = this.program.knownLoad(module);
      const verdict = known === null ? found : settleByKnowledge(found, known);
      component.members.set(module, { verdict, reads: evaluations.get(module)?.reads ?? NO_READS, touches: evaluations.get(module)?.touches ?? NO_TOUCHES, extended: evaluations.get(module)?.extended ?? [], state: once(() => this.stateOf(module, component, JSON.stringify([found.reasons[0]?.what, known]))) });
    }
    keepInstances(component, this.components.get(members[0] as ModuleId), this.settled);
    if (this.program.keepsResults) this.program.save(members[0] as ModuleId, key.whole(), toSaved(component, this.program));
    return component;
  }

  private stateOf(module: ModuleId, { instances, madeWith }: Component, failure: string): string | null {
    if (instances === null) return null;
    const instance = instances.get(module);
    if (instance === undefined) return failure;
    return this.stateFingerprints.of(instance, (other) => (instances.get(other) ?? (madeWith.get(other) ?? this.settled.get(other)?.component.instances)?.get(other) ?? null));
  }

  /** Makes the values of a component, and before them those that its evaluation looked at, where they are not there yet. */
  private enliven(wanted: Settled): void {
    for (const [settled] of stronglyConnected([wanted], (one) => notLiveBelow(one, this.settled))) {
      // Whatever is being evaluated is not evaluated for those that need it.
      if (settled === undefined || [...settled.component.members.keys()].some((module) => this.loading.has(module))) continue;
      if (settled.component.instances === null || !refersToPresent(settled.component, this.settled)) this.materialise(settled.component);
      settled.isLive = true;
    }
  }

  private materialise(component: Component): void {
    const members = [...component.members.keys()];
    for (const module of members) this.program.note('materialised', module);
    component.instances = this.evaluate(members).instances;
    component.madeWith = instancesOf(component.states, this.settled);
  }

  /** Evaluates without types, and where that leaves a verdict open with what is said of the types that would decide it. */
  private evaluate(members: readonly ModuleId[]): Evaluated {
    return this.aside(() => {
      for (let round = 0; ; round++) {
        this.observations = new Observations();
        const evaluated = this.evaluateRounds(members, this.observations);
        if (round === TYPE_ROUNDS || !isOpen(evaluated.evaluations) || !this.types.ask(this.program)) return { ...evaluated, asked: this.types.asked };
      }
    }, members);
  }

  /** What an evaluation asks meanwhile, in which `loading` take part, is not noted for the one around it. It sees what is there after `after`. */
  private aside<Result>(action: () => Result, loading: readonly ModuleId[], after = loading): Result {
    const { observations, types, extenders } = this;
    this.observations = new Observations();
    this.types = new TypeRounds();
    this.extenders = this.extendersBelow(after);
    try {
      return action();
    } finally {
      this.observations = observations;
      this.types = types;
      this.extenders = extenders;
      for (const module of loading) this.loading.delete(module);
    }
  }

  /** Evaluates the members in order, those that met one that was not loaded yet a second time. */
  private evaluateRounds(members: readonly ModuleId[], observations: Observations): Omit<Evaluated, 'asked'> {
    const evaluations = new Map<ModuleId, Evaluation>();
    const instances = new Map<ModuleId, ModuleInstance>();
    const failed = new Map<ModuleId, ModuleVerdict>();
    const begin = (module: ModuleId): void => this.begin(module, instances, failed);
    this.live += members.length;
    for (const module of members) begin(module);
    let pending = members.filter((module) => instances.has(module));
    const options = this.optionsFor(members);
    // Without other members a second round would see what the first saw.
    const rounds = members.length > 1 ? CYCLE_ROUNDS : 1;
    for (let round = 0; round < rounds && pending.length > 0; round++) {
      const again = new Set<ModuleId>();
      for (const module of pending) {
        // The others stay as the last round left them.
        if (round > 0) begin(module);
        const evaluation = evaluateModule(instances.get(module) as ModuleInstance, this, this.realm, options);
        evaluations.set(module, evaluation);
        this.extenders = withOwn(this.extenders, [[module, evaluation]]);
        if (evaluation.metCycle || evaluation.visited.some((visited) => again.has(visited))) again.add(module);
      }
      pending = pending.filter((module) => again.has(module));
    }
    return { evaluations, instances, failed, observations };
  }

  private optionsFor(members: readonly ModuleId[]): EvaluationOptions {
    const isCycle = members.length > 1 || members.some((only) => this.neighbours.neededBy(only).includes(only));
    return isCycle ? { ...this.options, members: (module) => this.loading.get(module) ?? null } : this.options;
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
}
