import type { ModuleId, ModuleVerdict, Verdict } from '../effects/index.ts';
import type { Evaluation } from '../evaluation/index.ts';
import type { Component, Instances } from './component.ts';
import type { NearestEffect } from './load-closure.ts';
import type { Observations } from './observations.ts';

/** A component in this revision. */
export interface Settled {
  readonly component: Component;
  readonly closure: Verdict;
  /** By member; absent where nothing that the member loads has an effect. */
  readonly nearestEffects: ReadonlyMap<ModuleId, NearestEffect>;
  /** Its instances are there and refer to the present ones of other components. */
  isLive: boolean;
}

/** What one evaluation of a component gives. */
export interface Evaluated {
  readonly evaluations: ReadonlyMap<ModuleId, Evaluation>;
  readonly instances: Instances;
  /** Verdicts of members that could not be read or parsed. */
  readonly failed: ReadonlyMap<ModuleId, ModuleVerdict>;
  readonly observations: Observations;
  /** Modules of which types were asked. */
  readonly asked: readonly ModuleId[];
}
