import { fingerprint } from '../base/fingerprint.ts';
import { stronglyConnected } from '../base/strongly-connected.ts';
import { joinVerdicts, type ModuleId, type ModuleVerdict, type Verdict } from '../effects/index.ts';
import { evaluateModule, hoistFunctions, instantiate, type Evaluation, type EvaluationOptions, type Links, type LinkTarget, type ModuleInstance, type Realm } from '../evaluation/index.ts';
import type { FunctionIndex, ModuleFacts, ModuleRequest } from '../facts/index.ts';
import { canonicalOrder } from './canonical-order.ts';
import { fromSaved, toSaved, type Component, type Member } from './component.ts';
import type { Program } from './program.ts';
import { stateFingerprint } from './state-fingerprint.ts';

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
  private settled = new Map<ModuleId, { readonly component: Component; readonly closure: Verdict }>();
  /** Of the component that is being evaluated. */
  private readonly loading = new Map<ModuleId, ModuleInstance>();

  constructor(program: Program, realm: Realm, options: EvaluationOptions) {
    this.program = program;
    this.realm = realm;
    this.options = options;
  }

  /** The program may have changed: everything is verified again when it is next asked for. */
  beginRevision(): void {
    this.settled = new Map();
  }

  /** Forgets components of which no member is in `modules`. */
  retain(modules: ReadonlySet<ModuleId>): void {
    for (const module of [...this.components.keys()]) if (!modules.has(module)) this.components.delete(module);
  }

  link(module: ModuleId): LinkedModule {
    for (const component of stronglyConnected([module], (node) => this.neededBy(node), (node) => this.settled.has(node))) this.settle(component);
    const { component, closure } = this.settled.get(module) as { component: Component; closure: Verdict };
    return { own: (component.members.get(module) as Member).verdict, closure };
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
    return outlined.kind === 'failed' ? `which is not analysable: ${outlined.reason}` : 'which was not analysed';
  }

  displayName(module: ModuleId): string {
    return this.program.displayName(module);
  }

  // --- components ---

  private settle(modules: readonly ModuleId[]): void {
    const members = modules.length === 1 ? modules : canonicalOrder(modules, (node) => this.neededBy(node));
    const key = this.keyOf(members);
    const component = this.kept(key, members) ?? this.restored(key) ?? this.evaluated(key, members);
    const closure = this.closureOf(members, component);
    for (const module of members) {
      this.components.set(module, component);
      this.settled.set(module, { component, closure });
    }
  }

  /** Everything that is known of the component without looking at any code it runs. */
  private keyOf(members: readonly ModuleId[]): string {
    const parts = members.flatMap((module) => {
      const outlined = this.program.outline(module);
      if (outlined.kind === 'failed') return [this.program.reference(module), 'failed', outlined.reason];
      const targets = outlined.outline.requests.map((_, index) => targetText(this.program.target(module, index), (target) => this.program.reference(target)));
      return [this.program.reference(module), outlined.outline.shape, targets.join('\n')];
    });
    return fingerprint(...parts);
  }

  private kept(key: string, members: readonly ModuleId[]): Component | null {
    const known = this.components.get(members[0] as ModuleId);
    if (known === undefined || known.key !== key || !this.holds(known)) return null;
    for (const module of members) this.program.note('kept', module);
    return known;
  }

  private restored(key: string): Component | null {
    for (const saved of this.program.saved(key)) {
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
      component.states.every(([module, state]) => this.settled.get(module)?.component.members.get(module)?.state === state) &&
      component.functions.every(([module, index, fingerprint]) => this.program.functionFingerprint(module, index) === fingerprint)
    );
  }

  private evaluated(key: string, members: readonly ModuleId[]): Component {
    const { evaluations, instances, failed } = this.evaluate(members);
    for (const module of members) this.program.note('evaluated', module);
    const component: Component = { key, members: this.membersOf(members, evaluations, instances, failed), ...this.dependenciesOf(members, evaluations), instances };
    this.program.save(key, toSaved(component, this.program));
    return component;
  }

  private membersOf(members: readonly ModuleId[], evaluations: ReadonlyMap<ModuleId, Evaluation>, instances: ReadonlyMap<ModuleId, ModuleInstance>, failed: ReadonlyMap<ModuleId, ModuleVerdict>): Map<ModuleId, Member> {
    const result = new Map<ModuleId, Member>();
    for (const module of members) {
      const instance = instances.get(module);
      const verdict = evaluations.get(module)?.verdict ?? failed.get(module);
      if (verdict === undefined) continue;
      const state = instance === undefined ? 'failed' : stateFingerprint(instance, (other) => this.program.reference(other));
      result.set(module, { verdict, state });
    }
    return result;
  }

  /** What the members' evaluations looked at, joined. */
  private dependenciesOf(members: readonly ModuleId[], evaluations: ReadonlyMap<ModuleId, Evaluation>): Pick<Component, 'states' | 'functions'> {
    const states = new Map<ModuleId, string>();
    const functions = new Map<string, readonly [ModuleId, FunctionIndex, string]>();
    for (const { visited, entered } of evaluations.values()) {
      for (const module of visited) {
        const state = this.settled.get(module)?.component.members.get(module)?.state;
        if (!members.includes(module) && state !== undefined) states.set(module, state);
      }
      for (const [module, indices] of entered) {
        for (const index of indices) functions.set(`${index} ${module}`, [module, index, this.program.functionFingerprint(module, index) ?? '']);
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
  private neededBy(module: ModuleId): ModuleId[] {
    const outlined = this.program.outline(module);
    if (outlined.kind === 'failed') return [];
    const targets = new Set<ModuleId>();
    outlined.outline.requests.forEach((request, index) => {
      if (!isNeeded(request)) return;
      const target = this.program.target(module, index);
      if (target.kind === 'module') targets.add(target.module);
    });
    return [...targets];
  }

  private closureOf(members: readonly ModuleId[], component: Component): Verdict {
    let closure: Verdict = 'pure';
    for (const module of members) {
      closure = joinVerdicts(closure, component.members.get(module)?.verdict.verdict ?? 'unknown');
      const outlined = this.program.outline(module);
      if (outlined.kind === 'failed') continue;
      outlined.outline.requests.forEach((request, index) => {
        if (!isLoadedWith(request)) return;
        const target = this.program.target(module, index);
        if (target.kind === 'unresolved') closure = joinVerdicts(closure, 'unknown');
        else if (target.kind === 'module') closure = joinVerdicts(closure, this.settled.get(target.module)?.closure ?? 'pure');
      });
    }
    return closure;
  }
}

/** Whether loading a module loads what it requests here. */
export function isLoadedWith(request: ModuleRequest): boolean {
  return request.eager && !request.deferred && (request.kind === 'static' || request.kind === 'bare' || request.kind === 'reexport' || request.kind === 'require');
}

function isNeeded({ kind, eager }: ModuleRequest): boolean {
  return kind === 'require' || (kind === 'dynamic' ? eager : kind !== 'type' && kind !== 'worker');
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
  const what = `is not analysable: ${reason}`;
  return { module, verdict: 'unknown', effects: [], ambient: [], assumptions: [], reasons: [{ kind: 'unparsed-module', what, phase: 'load', trace: [{ module, function: 0, place: 0, text: what }] }] };
}
