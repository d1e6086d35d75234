import type { Site } from '../facts/index.ts';
import { isNothing, join, NOTHING, reference, type Value } from '../values/index.ts';
import { allocate, builtinPrototype } from './allocation.ts';
import { silentUnknown, type Frame, type Run, type ThrowSignal } from './run.ts';

/** What may have been thrown by a part of the program. */
export interface Thrown {
  readonly byLanguage: boolean;
  readonly values: Value;
}

/** An exception ends the present path and may reach a handler. */
export function noteThrown(run: Run, signal: ThrowSignal): void {
  run.thrown = join(run.thrown, signal.value);
  run.escaping = signal;
}

export function mayHaveThrown(run: Run): boolean {
  return run.mayThrow || !isNothing(run.thrown);
}

/** What `action` may throw, which something around it catches. */
export function observingThrows(run: Run, action: () => void): Thrown {
  const { mayThrow, thrown } = run;
  run.mayThrow = false;
  run.thrown = NOTHING;
  try {
    action();
    return { byLanguage: run.mayThrow, values: run.thrown };
  } finally {
    run.mayThrow = mayThrow;
    run.thrown = thrown;
  }
}

/** What `action` may throw, which goes on to whatever stands around it. */
export function watchingThrows(run: Run, action: () => void): Thrown {
  const { mayThrow, thrown } = run;
  run.mayThrow = false;
  run.thrown = NOTHING;
  try {
    action();
    return { byLanguage: run.mayThrow, values: run.thrown };
  } finally {
    run.mayThrow ||= mayThrow;
    run.thrown = join(thrown, run.thrown);
  }
}

/** What a handler catches. An error that the language makes has members that differ from engine to engine. */
export function caughtValue(frame: Frame, thrown: Thrown, site: Site): Value {
  if (!thrown.byLanguage) return thrown.values;
  const error = allocate(frame, 'error', builtinPrototype(frame, 'Error'), site, null, null, 'caught');
  frame.run.state.setField(error, 'open', silentUnknown(frame.run, 'unmodelled', 'a caught error').unknown);
  return join(thrown.values, reference(error));
}
