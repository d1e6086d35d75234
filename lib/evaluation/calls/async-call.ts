import type { Site } from '../../facts/index.ts';
import { isNothing, NOTHING, reference, type Value } from '../../values/index.ts';
import { catching } from '../statements/exception.ts';
import { afterwards, createPromise, later, reject, rejectPerhaps, resolve } from './promise.ts';
import { decide, leaveOpen, type Suspension } from './rejections.ts';
import type { Frame, Run } from '../run.ts';

/** What one run of an async function's body gave. */
export interface AsyncRun {
  readonly value: Value;
  /** It came to an `await`: what follows runs after the load, with whatever the load has made by then. */
  readonly suspended: Suspension | null;
}

/**
 * The call of an async function: exceptions reject its promise. A body that waits is evaluated a second time when the
 * load is over, as the load may have changed what its rest looks at.
 */
export function callAsync(frame: Frame, site: Site, body: () => AsyncRun): Value {
  const { run } = frame;
  const promise = createPromise(frame, site);
  const settle = (isFirst: boolean, isRepeated = false): Suspension | null => {
    let completed: AsyncRun = { value: NOTHING, suspended: null };
    const thrown = repeating(run, isRepeated, () => catching(run, () => {
      completed = body();
    }));
    const { value, suspended } = completed;
    const throws = isNothing(value) || (!isFirst && suspended?.throws === true);
    if (!throws) resolve(frame, promise, value, site);
    else if (!isFirst) run.state.setField(promise, 'contents', NOTHING);
    if (thrown.byLanguage) rejectPerhaps(frame, promise);
    // What is thrown after an `await` is seen for certain when that is over.
    reject(frame, promise, thrown.values, throws && (suspended === null || !isFirst));
    if (suspended !== null) (suspended.perhapsForEver ? leaveOpen : decide)(frame, promise);
    return suspended;
  };
  if (run.phase !== 'load') {
    settle(false);
    return reference(promise);
  }
  const suspended = settle(true);
  if (suspended !== null) (suspended.perhapsForEver ? later : afterwards)(frame, () => void settle(false, true));
  return reference(promise);
}

/** Runs a body again from its begin; up to its first `await` it overwrites what the load has made by then. */
function repeating<Result>(run: Run, isRepeated: boolean, body: () => Result): Result {
  const around = run.repeated;
  run.repeated = isRepeated ? { ...run.state.begin(), depth: run.stack.length + 1 } : null;
  const result = body();
  if (isRepeated) run.state.release();
  run.repeated = around;
  return result;
}

/** At the first `await` of a body that runs again: what its begin overwrites was there when the rest went on. */
export function keepWhatLoadMade(run: Run): void {
  const { repeated, state } = run;
  if (repeated === null || repeated.depth !== run.stack.length) return;
  state.mayApply(state.overwritten(repeated));
  run.repeated = null;
}

