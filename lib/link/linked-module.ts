import type { ModuleId, ModuleVerdict, Verdict } from '../effects/index.ts';
import type { LinkTarget } from '../evaluation/index.ts';

/** What linking says of one module. */
export interface LinkedModule {
  readonly own: ModuleVerdict;
  /** With what all that it imports does when loaded. */
  readonly closure: Verdict;
  /** The module nearest on the way of imports that has an effect, itself included. */
  readonly nearestEffect: ModuleId | null;
}

/** A component as it is settled, with what it may depend on. */
export interface SettledComponent {
  readonly members: readonly ModuleId[];
  /** Modules outside of it whose code an evaluation of its members may look at. */
  readonly needed: readonly ModuleId[];
}

/** Where a module's requests lead. */
export interface Neighbours {
  /** Modules whose code an evaluation may look at. */
  readonly needed: readonly ModuleId[];
  /** What is loaded with the module. */
  readonly loaded: readonly LinkTarget[];
  /** By request; null for those that no evaluation follows. */
  readonly targets: readonly (LinkTarget | null)[];
}
