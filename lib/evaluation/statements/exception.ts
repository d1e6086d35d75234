import type { Site } from '../../facts/index.ts';
import { isNothing, join, NOTHING, reference, type Exposure, type Mark, type Value } from '../../values/index.ts';
import { allocate, builtinPrototype } from '../objects/allocation.ts';
import { silentUnknown, ThrowSignal, type Frame, type Run } from '../run.ts';

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

function mayHaveThrown(run: Run): boolean {
  return run.mayThrow || !isNothing(run.thrown);
}

/** Every content that `action` exposes where it may be left by an exception. */
export function exposing(run: Run, action: () => void): Exposure {
  const { thrownAround } = run;
  return run.state.exposing(() => mayHaveThrown(run) || run.thrownAround > thrownAround, action);
}

/** What `action` may throw, which something around it catches. */
export function observingThrows(run: Run, action: () => void): Thrown {
  const { mayThrow, thrown } = run;
  try {
    return throwsOf(run, action);
  } finally {
    run.mayThrow = mayThrow;
    run.thrown = thrown;
  }
}

/** What `action` may throw, which goes on to whatever stands around it. */
export function watchingThrows(run: Run, action: () => void): Thrown {
  const { mayThrow, thrown } = run;
  try {
    return throwsOf(run, action);
  } finally {
    run.mayThrow ||= mayThrow;
    run.thrown = join(thrown, run.thrown);
  }
}

/** What was caught goes on. */
export function throwAgain(run: Run, { byLanguage, values }: Thrown): void {
  run.mayThrow ||= byLanguage;
  run.thrown = join(run.thrown, values);
}

function throwsOf(run: Run, action: () => void): Thrown {
  const around = mayHaveThrown(run) ? 1 : 0;
  run.thrownAround += around;
  run.mayThrow = false;
  run.thrown = NOTHING;
  try {
    action();
    return { byLanguage: run.mayThrow, values: run.thrown };
  } finally {
    run.thrownAround -= around;
  }
}

/** What something of the language caught. */
export interface Caught extends Thrown {
  /** The action came to its end, on some path. */
  readonly completed: boolean;
}

/**
 * Evaluates what something of the language catches, as an async function does: goes on from the action's end and from
 * wherever it may have thrown.
 */
export function catching(run: Run, action: () => void): Caught {
  const { state } = run;
  const mark = state.mark();
  let completed = true;
  let exposed: Exposure | null = null;
  const guarded = (): void => {
    try {
      action();
    } catch (signal) {
      if (!(signal instanceof ThrowSignal)) throw signal;
      completed = false;
      noteThrown(run, signal);
    }
  };
  run.guarded++;
  const thrown = observingThrows(run, () => {
    try {
      exposed = exposing(run, guarded);
    } finally {
      run.guarded--;
    }
  });
  goOn(run, mark, completed, isNothing(thrown.values) ? null : exposed);
  return { ...thrown, completed };
}

/** As {@link catching}, by what is there for the exception. */
export function handling(run: Run, action: () => void): Caught {
  run.handled++;
  try {
    return catching(run, action);
  } finally {
    run.handled--;
  }
}

function goOn({ state }: Run, mark: Mark, completed: boolean, exposed: Exposure | null): void {
  if (exposed === null) {
    state.release();
    return;
  }
  const end = state.since(mark);
  state.resume(mark, []);
  const thrown = (): void => state.apply(exposed);
  state.fork(completed ? [() => state.apply(end), thrown] : [thrown]);
}

/** What a handler catches. An error that the language makes has members that differ from engine to engine. */
export function caughtValue(frame: Frame, thrown: Thrown, site: Site): Value {
  if (!thrown.byLanguage) return thrown.values;
  const error = allocate(frame, 'error', builtinPrototype(frame, 'Error'), site, null, null, 'caught');
  frame.run.state.setField(error, 'open', silentUnknown(frame.run, 'unmodelled', 'a caught error').unknown);
  return join(thrown.values, reference(error));
}
