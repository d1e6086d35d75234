import type { ModuleId } from '../effects/index.ts';
import type { Evaluation } from '../evaluation/index.ts';
import { functionFingerprint } from '../facts/index.ts';
import type { Component, Member } from './component.ts';
import type { Observations } from './observations.ts';
import type { Program } from './program.ts';

type Dependencies = Pick<Component, 'states' | 'functions' | 'targets'>;

/** What the members' evaluations looked at outside of the component, joined, and the functions that they ran. */
export function dependenciesOf(members: readonly ModuleId[], evaluations: ReadonlyMap<ModuleId, Evaluation>, observations: Observations, program: Program, memberOf: (module: ModuleId) => Member | undefined): Dependencies {
  const states = new Map<ModuleId, Member>();
  const functions = new Map<string, Dependencies['functions'][number]>();
  const look = (module: ModuleId): void => {
    const member = memberOf(module);
    if (!members.includes(module) && member !== undefined) states.set(module, member);
  };
  observations.modules.forEach(look);
  for (const { visited, entered } of evaluations.values()) {
    visited.forEach(look);
    for (const [module, indices] of entered) {
      const facts = program.facts(module);
      if (facts === null) continue;
      for (const index of indices) functions.set(`${index} ${module}`, [module, index, once(() => functionFingerprint(facts, index))]);
    }
  }
  const targets = observations.targets(program).filter(([module]) => !members.includes(module));
  return { states: [...states].sort(byText), functions: [...functions].sort(byText).map(([, dependency]) => dependency), targets: targets.sort(byText) };
}

/** Computes a text when it is first asked for. */
export function once(compute: () => string): () => string {
  let known: string | null = null;
  return () => (known ??= compute());
}

/** By the first text, then the second. */
function byText(left: readonly [string, ...unknown[]], right: readonly [string, ...unknown[]]): number {
  return compare(left[0], right[0]) || compare(String(left[1]), String(right[1]));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
