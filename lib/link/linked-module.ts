import type { LoadReads, LoadTouches, ModuleId, ModuleVerdict, Verdict } from '../effects/index.ts';
import type { EvaluationOptions, Links, ModuleInstance, Realm } from '../evaluation/index.ts';

/** What linking says of one module. */
export interface LinkedModule {
  readonly own: ModuleVerdict;
  /** With what all that it imports does when loaded. */
  readonly closure: Verdict;
  /** The module nearest on the way of imports that has an effect, itself included. */
  readonly nearestEffect: ModuleId | null;
  /** What its load reads that the order of loads decides. */
  readonly reads: LoadReads;
  /** What its load writes and reads of state that is not its own. */
  readonly touches: LoadTouches;
}

/** A component as it is settled, with what it may depend on. */
export interface SettledComponent {
  readonly members: readonly ModuleId[];
  /** Modules outside of it whose code an evaluation of its members may look at. */
  readonly needed: readonly ModuleId[];
  /** Types were asked, which depend on more than what it needs. */
  readonly isTyped: boolean;
}

/** Looks at what a module's load left; null: there is nothing, as it could not be read. */
export type Look<Found> = (left: ModuleInstance | null, links: Links, realm: Realm, options: EvaluationOptions) => Found;
