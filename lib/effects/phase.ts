/**
 * When code runs, seen from the module that is imported.
 * - `load`: the module body and all that it runs eagerly
 * - `load-async`: what the load sets in motion: after the first `await`, `then` callbacks, microtasks
 * - `setup`: reachable only from an explicit initialiser
 * - `run`: any other call
 * - `test`: test bodies
 */
export const PHASES = ['load', 'load-async', 'setup', 'run', 'test'] as const;
export type Phase = (typeof PHASES)[number];
