import type { ModuleId } from '../effects/index.ts';
import type { Evaluation } from '../evaluation/index.ts';
import type { FunctionIndex } from '../facts/index.ts';
import type { Component, Member } from './component.ts';
import type { Observations } from './observations.ts';
import type { Program } from './program.ts';

type Dependencies = Pick<Component, 'states' | 'functions' | 'targets' | 'types'>;

/** What the members' evaluations looked at outside of the component, joined, and the functions that they ran. */
export function dependenciesOf(members: readonly ModuleId[], evaluations: ReadonlyMap<ModuleId, Evaluation>, observations: Observations, asked: readonly ModuleId[], program: Program, memberOf: (module: ModuleId) => Member | undefined): Dependencies {
  const states = new Map<ModuleId, Member>();
  const entered: Entered[] = [];
  const look = (module: ModuleId): void => {
    const member = memberOf(module);
    if (!members.includes(module) && member !== undefined) states.set(module, member);
  };
  observations.modules.forEach(look);
  for (const evaluation of evaluations.values()) {
    evaluation.visited.forEach(look);
    for (const [module, indices] of evaluation.entered) {
      entered.push({ module, fingerprintOf: program.fingerprintsOf(module), indices });
    }
  }
  const targets = observations.targets(program).filter(([module]) => !members.includes(module));
  return { states: [...states].sort(byText), functions: once(() => functionsOf(entered)), targets: targets.sort(byText), types: asked.map((module) => [module, program.typesFingerprint(module)] as const).sort(byText) };
}

/** Functions of one module that an evaluation ran, with the code that they had. */
interface Entered {
  readonly module: ModuleId;
  readonly fingerprintOf: (index: FunctionIndex) => string | null;
  readonly indices: readonly FunctionIndex[];
}

/** Listed only when something changes or is kept: a session that ends after one look never asks. */
function functionsOf(entered: readonly Entered[]): ReturnType<Dependencies['functions']> {
  const functions = new Map<string, ReturnType<Dependencies['functions']>[number]>();
  for (const { module, fingerprintOf, indices } of entered) {
    for (const index of indices) functions.set(`${index} ${module}`, [module, index, () => fingerprintOf(index) ?? '']);
  }
  return [...functions].sort(byText).map(([, dependency]) => dependency);
}

/** Computes something when it is first asked for, and lets go of what it was made of, which may be large. */
export function once<Result extends string | object | null>(compute: () => Result): () => Result {
  let state: { readonly made: Result } | { readonly compute: () => Result } = { compute };
  return () => {
    if ('compute' in state) state = { made: state.compute() };
    return state.made;
  };
}

/** By the first text, then the second. */
function byText(left: readonly [string, ...unknown[]], right: readonly [string, ...unknown[]]): number {
  return compare(left[0], right[0]) || compare(String(left[1]), String(right[1]));
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
