import type { Site } from '../../facts/index.ts';
import { isNothing, NOTHING, reference, type Value } from '../../values/index.ts';
import { catching } from '../statements/exception.ts';
import { createPromise, later, reject, rejectPerhaps, resolve } from './promise.ts';
import type { Frame } from '../run.ts';

/** What one run of an async function's body gave. */
export interface AsyncRun {
  readonly value: Value;
  /** It came to an `await`: what follows runs after the load, with whatever the load has made by then. */
  readonly suspended: boolean;
}

/**
 * The call of an async function: exceptions reject its promise. A body that waits is evaluated a second time when the
 * load is over, as the load may have changed what its rest looks at.
 */
export function callAsync(frame: Frame, site: Site, body: () => AsyncRun): Value {
  const { run } = frame;
  const promise = createPromise(frame, site);
  const settle = (): boolean => {
    let completed: AsyncRun = { value: NOTHING, suspended: false };
    const thrown = catching(run, () => {
      completed = body();
    });
    if (!isNothing(completed.value)) resolve(frame, promise, completed.value, site);
    if (thrown.byLanguage) rejectPerhaps(frame, promise);
    reject(frame, promise, thrown.values, isNothing(completed.value));
    return completed.suspended;
  };
  const isFirst = run.phase === 'load';
  if (settle() && isFirst) later(frame, () => void settle());
  return reference(promise);
}
