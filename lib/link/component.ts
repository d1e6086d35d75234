import { NO_READS, NO_TOUCHES, type LoadReads, type LoadTouches, type ModuleId, type ModuleVerdict } from '../effects/index.ts';
import type { ModuleInstance } from '../evaluation/index.ts';
import type { FunctionIndex } from '../facts/index.ts';
import type { ComponentKey } from './component-key.ts';
import { once } from './dependencies.ts';
import type { Program } from './program.ts';
import { renamed, renamedReads, renamedTouches } from './renaming.ts';
import type { SavedComponent } from './saved-component.ts';

/** One member of an evaluated component. */
export interface Member {
  readonly verdict: ModuleVerdict;
  readonly reads: LoadReads;
  readonly touches: LoadTouches;
  /** Modules whose objects its load changed. */
  readonly extended: readonly ModuleId[];
  /** Fingerprint of the values that the load leaves; made when it is first asked for. Null: they were let go of before. */
  state(): string | null;
}

/** A component of the import graph with its result. `instances` null: restored, its values have not been needed yet. */
export interface Component {
  readonly key: ComponentKey;
  readonly members: Map<ModuleId, Member>;
  /** Modules whose values its evaluation looked at, with their members then. */
  readonly states: readonly (readonly [ModuleId, Pick<Member, 'state'>])[];
  /** Functions whose code it ran, with their fingerprints. */
  readonly functions: () => readonly (readonly [ModuleId, FunctionIndex, () => string])[];
  /** Modules of which it asked types, with the fingerprints of what the answers depend on. */
  readonly types: readonly (readonly [ModuleId, string])[];
  /** Requests of other modules that it followed, with where they led. */
  readonly targets: readonly (readonly [ModuleId, request: string, target: string])[];
  /** The modules of all these; listed when it is first asked for. */
  lookedAt?: readonly ModuleId[];
  instances: Instances | null;
  /** The instances of other modules that its own may refer to. */
  madeWith: ReadonlyMap<ModuleId, Instances | null>;
}

/** Two states that are not known may differ. */
export function isSameState(left: Pick<Member, 'state'>, right: Pick<Member, 'state'> | undefined): boolean {
  const state = left.state();
  return state !== null && state === right?.state();
}

export type Instances = ReadonlyMap<ModuleId, ModuleInstance>;

/** Of a module that could not be read or parsed. */
export function unparsed(module: ModuleId, reason: string): ModuleVerdict {
  const what = `cannot be analysed: ${reason}`;
  return { module, verdict: 'unknown', effects: [], ambient: [], assumptions: [], refuted: [], reasons: [{ kind: 'unparsed-module', what, phase: 'load', trace: [{ module, function: 0, place: 0, text: what }] }] };
}

export function toSaved(component: Component, program: Program): SavedComponent {
  const named = (module: ModuleId): string => program.reference(module);
  return {
    dependencies: {
      states: component.states.map(([module, { state }]) => [named(module), state() ?? '']),
      functions: component.functions().map(([module, index]) => [named(module), index, program.functionFingerprint(module, index) ?? '']),
      targets: component.targets.map(([module, request, target]) => [named(module), request, target]),
      types: component.types.map(([module, fingerprint]) => [named(module), fingerprint]),
    },
    members: [...component.members].map(([module, { verdict, reads, touches, extended, state }]) => ({ module: named(module), state: state() ?? '', verdict: renamed(verdict, named), ...(reads === NO_READS ? {} : { reads: renamedReads(reads, named) }), ...(touches === NO_TOUCHES ? {} : { touches: renamedTouches(touches, named) }), ...(extended.length === 0 ? {} : { extended: extended.map(named) }) })),
  };
}

export function fromSaved(key: ComponentKey, saved: SavedComponent, program: Program): Component {
  const named = (reference: string): ModuleId => program.moduleOf(reference);
  return {
    key,
    members: new Map(saved.members.map(({ module, state, verdict, reads = NO_READS, touches = NO_TOUCHES, extended = [] }) => [named(module), { state: () => state, verdict: renamed(verdict, named), reads: reads === NO_READS ? reads : renamedReads(reads, named), touches: touches === NO_TOUCHES ? touches : renamedTouches(touches, named), extended: extended.map(named) }])),
    states: saved.dependencies.states.map(([module, state]) => [named(module), { state: () => state }]),
    functions: once(() => saved.dependencies.functions.map(([module, index, fingerprint]) => [named(module), index, () => fingerprint])),
    targets: saved.dependencies.targets.map(([module, request, target]) => [named(module), request, target]),
    types: saved.dependencies.types.map(([module, fingerprint]) => [named(module), fingerprint]),
    instances: null,
    madeWith: new Map(),
  };
}
