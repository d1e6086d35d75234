import type { ModuleId, ModuleVerdict, Verdict } from '../effects/index.ts';
import type { Evaluation } from '../evaluation/index.ts';
import type { Component, Instances } from './component.ts';
import type { ExtendersByOwner } from './extenders.ts';
import type { NearestEffect } from './load-closure.ts';
import type { Observations } from './observations.ts';

/** A component in this revision. */
export interface Settled {
  readonly component: Component;
  readonly closure: Verdict;
  /** By member; absent where nothing that the member loads has an effect. */
  readonly nearestEffects: ReadonlyMap<ModuleId, NearestEffect>;
  /** Modules loaded with it, itself included, whose loads changed objects of others. */
  readonly extenders: ExtendersByOwner;
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

/** Whether the values of a component refer to the present ones of others. */
export function refersToPresent({ madeWith }: Component, settled: ReadonlyMap<ModuleId, Settled>): boolean {
  for (const [module, instances] of madeWith) {
    const present = settled.get(module);
    if (present?.isLive !== true || present.component.instances !== instances) return false;
  }
  return true;
}

export function instancesOf(states: Component['states'], settled: ReadonlyMap<ModuleId, Settled>): Component['madeWith'] {
  return new Map(states.map(([module]) => [module, settled.get(module)?.component.instances ?? null]));
}
