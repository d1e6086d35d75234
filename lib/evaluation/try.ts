import type { Statement } from '../facts/index.ts';
import { silentUnknown, type Frame } from './run.ts';
import { bindPattern } from './pattern.ts';
import { completing, executeBranches, executeList, NORMAL, THROW, type Completion } from './statement.ts';

type Try = Extract<Statement, { kind: 'try' }>;

/**
 * The block runs; where it may have thrown, the handler runs from the state that the block left (a superset of the
 * states at its throwing places, as writes before a throw are joined). `finally` runs in any case.
 */
export function executeTry(frame: Frame, statement: Try): Completion {
  const completion = statement.handler === null ? completing(frame, () => executeList(frame, statement.block)) : executeGuarded(frame, statement, statement.handler);
  if (statement.finalizer === null) return completion;
  const last = executeList(frame, statement.finalizer);
  return (last & NORMAL) === 0 ? last : completion | (last & ~NORMAL);
}

function executeGuarded(frame: Frame, statement: Try, handler: NonNullable<Try['handler']>): Completion {
  const { run } = frame;
  const outer = run.mayThrow;
  run.mayThrow = false;
  run.guarded++;
  let completion: Completion;
  try {
    completion = completing(frame, () => executeList(frame, statement.block));
  } finally {
    run.guarded--;
  }
  const threw = run.mayThrow || (completion & THROW) !== 0;
  run.mayThrow = outer;
  if (!threw) return completion;
  const handle = (): Completion => {
    if (handler.parameter !== null) bindPattern(frame, handler.parameter, silentUnknown(run, 'internal', 'a caught exception'), true);
    return executeList(frame, handler.body);
  };
  if (completion === THROW) return handle();
  return (completion & ~THROW) | executeBranches(frame, [handle, () => 0]);
}
