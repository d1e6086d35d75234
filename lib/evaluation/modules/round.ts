import type { Rounds, Site } from '../../facts/index.ts';
import { reference, UNDEFINED_VALUE, type Environment, type HeapObject } from '../../values/index.ts';
import { sharedAt } from '../objects/allocation.ts';
import { makeFunction } from '../calls/function-object.ts';
import type { Frame } from '../run.ts';

/** A loop whose rounds have variables of their own. */
interface LoopWithRounds {
  readonly rounds: Rounds | null;
  readonly site: Site;
}

/** Runs one round, or all of them, in an environment of its own; `frame` is as before afterwards. */
export function inRounds<Result>(frame: Frame, loop: LoopWithRounds, action: () => Result): Result {
  if (loop.rounds === null) return action();
  const outer = frame.environment;
  try {
    beginRound(frame, loop, outer);
    return action();
  } finally {
    frame.environment = outer;
  }
}

/**
 * CreatePerIterationEnvironment: the next round begins with what the last one left. `outer` is the environment around
 * the loop. In repetitions all rounds share one.
 */
export function beginRound(frame: Frame, { rounds, site }: LoopWithRounds, outer: Environment): void {
  if (rounds === null) return;
  const last = frame.environment;
  const values = rounds.captured.map((slot) => environmentOf(last, slot).slots[slot] ?? UNDEFINED_VALUE);
  const environment = sharedRound(frame, rounds, site, outer) ?? createRound(frame, rounds, outer);
  frame.environment = environment;
  const { state } = frame.run;
  rounds.captured.forEach((slot, index) => {
    const value = values[index] ?? UNDEFINED_VALUE;
    // Nothing is written where the round is the last one again.
    if (environment !== last) state.setSlot(environment, slot, value);
  });
  for (const { slot, function: index } of frame.facts.hoisted) {
    if (rounds.declared.includes(slot)) state.setSlot(environmentOf(environment, slot), slot, reference(makeFunction(frame, index)));
  }
}

function createRound(frame: Frame, rounds: Rounds, outer: Environment): Environment {
  const { owner, facts, parent, receiver } = outer;
  return frame.run.state.adopt<Environment>({ owner, facts, parent, slots: [], summary: false, birth: 0, receiver, round: { of: outer, slots: rounds.captured } });
}

function sharedRound(frame: Frame, rounds: Rounds, site: Site, outer: Environment): Environment | null {
  const shared = frame.run.allocations;
  if (shared === null) return null;
  const isSame = (known: HeapObject | Environment): boolean => 'slots' in known && known.round?.of === outer;
  const { key, known } = sharedAt(shared, `${frame.module}|${site}|round`, isSame);
  if (known !== null && 'slots' in known) {
    known.summary = true;
    return known;
  }
  const made = createRound(frame, rounds, outer);
  shared.set(key, made);
  return made;
}

/** The environment that has the slot. */
export function environmentOf(environment: Environment, slot: number): Environment {
  let at = environment;
  while (at.round !== null && !at.round.slots.includes(slot)) at = at.round.of;
  return at;
}
