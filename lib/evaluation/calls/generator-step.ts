import type { Site } from '../../facts/index.ts';
import { ANY_BOOLEAN, boolean, join, UNDEFINED_VALUE, type Environment, type HeapObject, type Suspended, type Value } from '../../values/index.ts';
import { perhaps } from '../expressions/alternatives.ts';
import { runClosure } from './call.ts';
import { beginBody, UncertainPath, type Given, type Outcome, type Resume, type Stretch } from './continuation.ts';
import type { Position } from './positions.ts';
import { ThrowSignal, type Consume, type Frame } from '../run.ts';

/** A generator's `count`: whether its body runs for the first time. Other numbers stand for a `yield` at which it waits. */
export const FRESH = 0;
export const STARTED = 1;
export const DONE = 2;

/** The body of a generator function whose parameters are bound. */
export interface Resumption {
  readonly environment: Environment;
  readonly consume: Consume | null;
  /** Evaluates a part of the body instead of all of it. */
  readonly part?: (activation: Frame) => void;
}

/** What `next()` and its like give. */
export interface Step {
  readonly value: Value;
  /** Whether the body has come to its end. */
  readonly done: Value;
}

/** Goes on where the generator waits, up to its next `yield`; null where that is not known, or no one path leads there. */
export function goOnExactly(frame: Frame, generator: HeapObject, given: Given, site: Site): Step | null {
  const { run } = frame;
  const { internal } = generator;
  if (internal?.kind !== 'suspended' || generator.summary || internal.environment.summary || run.accesses !== null || generator.owner !== run.module) return null;
  const position = run.positions.of(generator);
  if (position === null) return generator.count === FRESH ? follow(frame, generator, internal, beginBody, given, site) : null;
  if (!position.mayHaveEnded) return follow(frame, generator, internal, position.resume, given, site);
  return given.kind === 'throw' ? null : perhapsFollow(frame, generator, internal, position.resume, given, site);
}

/** It may be at its end already: if not, it goes on; in both cases what may be left of it begins where that comes to. */
function perhapsFollow(frame: Frame, generator: HeapObject, internal: Suspended, resume: Resume, given: Exclude<Given, { kind: 'throw' }>, site: Site): Step | null {
  const { run } = frame;
  let reached = null as Position | null;
  let step = null as Step | null;
  perhaps(run, () => {
    step = follow(frame, generator, internal, resume, given, site);
    reached = run.positions.of(generator);
  });
  if (step === null) return null;
  run.state.setField(generator, 'count', reached === null ? DONE : run.positions.add({ ...reached, mayHaveEnded: true }));
  return { value: join(step.value, given.kind === 'next' ? UNDEFINED_VALUE : given.value), done: ANY_BOOLEAN };
}

function follow(frame: Frame, generator: HeapObject, internal: Suspended, resume: Resume, given: Given, site: Site): Step | null {
  const { state } = frame.run;
  const mark = state.mark();
  let outcome: { readonly reached: Outcome; readonly mayHaveEnded: boolean } | null;
  try {
    outcome = stretch(frame, internal, resume, given, site);
  } catch (signal) {
    if (!(signal instanceof ThrowSignal)) throw signal;
    state.release();
    state.setField(generator, 'count', DONE);
    throw signal;
  }
  if (outcome === null) {
    state.resume(mark, []);
    return null;
  }
  state.release();
  const { reached, mayHaveEnded } = outcome;
  if (reached.kind === 'yields') {
    state.setField(generator, 'count', frame.run.positions.add({ generator, resume: reached.resume, mayHaveEnded }));
    return { value: reached.value, done: boolean(false) };
  }
  state.setField(generator, 'count', DONE);
  state.setField(generator, 'other', join(generator.other, reached.value));
  return { value: reached.value, done: boolean(true) };
}

/** Null: it is not followed. */
function stretch(frame: Frame, { closure, environment, receiver, arguments: list, rest }: Suspended, resume: Resume, given: Given, site: Site): { readonly reached: Outcome; readonly mayHaveEnded: boolean } | null {
  const facts = closure.facts.functions[closure.index];
  const yielding = facts === undefined ? null : frame.run.positions.yielding(facts);
  if (facts === undefined || yielding === null) return null;
  let runs = 0;
  let reached = null as Outcome | null;
  let mayHaveEnded = false;
  const part = (activation: Frame): void => {
    runs++;
    const at: Stretch = { frame: activation, yielding, mayEnd: false, turns: 0 };
    reached = resume(at, given);
    mayHaveEnded = at.mayEnd;
  };
  try {
    runClosure(frame, null, closure, receiver, { list, rest }, UNDEFINED_VALUE, `iterates over \`${facts.name === '' ? 'a generator' : facts.name}()\``, site, { environment, consume: null, part });
  } catch (signal) {
    if (!(signal instanceof UncertainPath)) throw signal;
    return null;
  }
  return reached === null || runs !== 1 ? null : { reached, mayHaveEnded };
}
