import type { ModuleId, ModuleVerdict, Verdict } from '../effects/index.ts';
import type { Evaluation } from '../evaluation/index.ts';
import { isSameState, type Component, type Instances } from './component.ts';
import type { ExtendersByOwner } from './extenders.ts';
import type { NearestEffect } from './load-closure.ts';
import type { Observations } from './observations.ts';

/** What linking finds of a component. */
export interface Found {
  readonly component: Component;
  readonly closure: Verdict;
  /** By member; absent where nothing that the member loads has an effect. */
  readonly nearestEffects: ReadonlyMap<ModuleId, NearestEffect>;
  /** Its load waits for something: it, or an ES module that it imports, has `await` at its top level. */
  readonly suspends: boolean;
  /** By member, what the names of other modules mean that it exports as well. */
  readonly forwarded: readonly string[];
  /** Modules loaded with it, itself included, whose loads changed objects of others. */
  readonly extenders: ExtendersByOwner;
}

/** A component as it is known. */
export interface Settled extends Found {
  /** The revision in which it became what it is, for all that depend on it. */
  readonly since: number;
  /** The latest revision of which it is known to be so. */
  seen: number;
  /** Its instances are there and refer to the present ones of other components. */
  isLive: boolean;
}

/** By member. */
type SettledModules = Pick<ReadonlyMap<ModuleId, Settled>, 'get'>;

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
export function refersToPresent({ madeWith }: Component, settled: SettledModules): boolean {
  for (const [module, instances] of madeWith) {
    const present = settled.get(module);
    if (present?.isLive !== true || present.component.instances !== instances) return false;
  }
  return true;
}

export function instancesOf(states: Component['states'], settled: SettledModules): Component['madeWith'] {
  return new Map(states.map(([module]) => [module, settled.get(module)?.component.instances ?? null]));
}

/** The values are the same as before: those stay that others hold already, so that nobody meets them twice. */
export function keepInstances(component: Component, before: Component | undefined, settled: SettledModules): void {
  if (before === undefined || before.instances === null || before.members.size !== component.members.size || !refersToPresent(before, settled)) return;
  if (![...component.members].every(([module, member]) => isSameState(member, before.members.get(module)))) return;
  for (const [module, instance] of before.instances) instance.facts = component.instances?.get(module)?.facts ?? instance.facts;
  component.instances = before.instances;
  component.madeWith = before.madeWith;
}

/** Those whose values a component's evaluation looks at, or its values refer to, that are not there. */
export function notLiveBelow({ component }: Settled, settled: SettledModules): Settled[] {
  return [...component.states.map(([module]) => module), ...component.madeWith.keys()].flatMap((module) => {
    const other = settled.get(module);
    return other === undefined || other.isLive ? [] : [other];
  });
}
