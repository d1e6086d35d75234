import type { RefutedClaim } from '../../effects/index.ts';
import type { FunctionIndex } from '../../facts/index.ts';
import { reference, State, unknownValue, type HeapObject } from '../../values/index.ts';
import { beginStatement, BudgetSignal, DEFAULT_BUDGET } from '../budget.ts';
import type { Realm } from '../builtins/realm.ts';
import { callValue } from '../calls/call.ts';
import { Findings } from '../findings.ts';
import { createRun, ThrowSignal } from '../run.ts';
import type { Links, ModuleInstance } from './links.ts';
import { moduleFrame, type EvaluationOptions } from './module-evaluation.ts';

/** Functions of one module that are looked at, and the steps that they share: what is certain is met early. */
const MOST = 200;
const STEPS = 20_000;
/** What one function gets at least and at most. */
const FEWEST_STEPS = 200;
const MOST_STEPS = 2_000;

/**
 * Calls every function of a loaded module that claims to have no side effects with arguments of which nothing is known:
 * what certainly happens then refutes the claim. The calls leave nothing behind.
 */
export function refuteClaimedFunctions(instance: ModuleInstance | null, links: Links, realm: Realm, { trustClaims, trustCasts = false, placeOf = ({ site }) => site }: EvaluationOptions): readonly RefutedClaim[] {
  if (instance === null) return [];
  const findings = new Findings();
  const state = State.afterLoad();
  const claimed = claimedFunctions(instance);
  const budget = { ...DEFAULT_BUDGET, stepsPerStatement: Math.min(MOST_STEPS, Math.max(FEWEST_STEPS, Math.floor(STEPS / claimed.length))) };
  for (const [index, object] of claimed) {
    const run = { ...createRun(instance.module, links, realm, { trustClaims, trustCasts }, budget), state, findings };
    const frame = moduleFrame(run, instance);
    const { name, site } = instance.facts.functions[index] ?? frame.facts;
    const anything = unknownValue({ kind: 'unknown-call', what: 'an argument', reportedIn: instance.module });
    beginStatement(run);
    state.fork([
      () => {
        try {
          callValue(frame, reference(object), anything, { list: [], rest: anything }, 'calls it', name, site);
        } catch (signal) {
          if (!(signal instanceof ThrowSignal || signal instanceof BudgetSignal || signal instanceof RangeError)) throw signal;
        }
        return false;
      },
    ]);
  }
  return findings.verdict(instance.module, placeOf).refuted;
}

function claimedFunctions({ module, facts, functions }: ModuleInstance): readonly (readonly [FunctionIndex, HeapObject])[] {
  const claimed = new Map<FunctionIndex, HeapObject>();
  for (const object of functions) {
    const { callable } = object;
    if (callable?.kind === 'closure' && callable.module === module && facts.functions[callable.index]?.noSideEffects === true) claimed.set(callable.index, object);
  }
  return [...claimed].slice(0, MOST);
}

/** With what a load and calls found of the same claims: of each one effect, a certain one rather than a conditional one. */
export function joinRefuted(load: readonly RefutedClaim[], calls: readonly RefutedClaim[]): readonly RefutedClaim[] {
  const joined = new Map<string, RefutedClaim>();
  for (const claim of [...load, ...calls]) {
    const key = `${claim.at.function}|${claim.at.place}|${claim.kind}`;
    if (joined.get(key)?.effect.conditional !== false) joined.set(key, claim);
  }
  return [...joined.values()].sort((left, right) => left.at.function - right.at.function || left.at.place - right.at.place);
}
