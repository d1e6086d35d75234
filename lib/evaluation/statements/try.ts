import type { Statement } from '../../facts/index.ts';
import { isNothing, join, type Exposure, type Path } from '../../values/index.ts';
import { completing, executeBranches, NORMAL, THROW, type Completion, type Target } from './completion.ts';
import { caughtValue, exposing, observingThrows, throwAgain } from './exception.ts';
import type { Frame } from '../run.ts';
import { bindPattern } from './pattern.ts';
import { executeList } from './statement.ts';

type Try = Extract<Statement, { kind: 'try' }>;

export function executeTry(frame: Frame, statement: Try): Completion {
  const { finalizer } = statement;
  if (finalizer === null) return executeHandled(frame, statement);
  return executeFinally(frame, () => executeHandled(frame, statement), () => executeList(frame, finalizer));
}

/** The block runs; where it may have thrown, the handler runs from any state that the block may have had by then. */
function executeHandled(frame: Frame, { block, handler }: Try): Completion {
  if (handler === null) return executeList(frame, block);
  const { run } = frame;
  const { state } = run;
  let completion: Completion = NORMAL;
  let exposed: Exposure | null = null;
  const mark = state.mark();
  run.guarded++;
  run.handled++;
  const thrown = observingThrows(run, () => {
    try {
      exposed = exposing(run, () => {
        completion = completing(frame, () => executeList(frame, block));
      });
    } finally {
      run.guarded--;
      run.handled--;
    }
  });
  if (!thrown.byLanguage && isNothing(thrown.values)) {
    state.release();
    return completion;
  }
  const end = state.since(mark);
  state.resume(mark, []);
  const handle = (): Completion => {
    if (exposed !== null) state.apply(exposed);
    if (handler.parameter !== null) bindPattern(frame, handler.parameter, caughtValue(frame, thrown, frame.facts.site), true);
    return executeList(frame, handler.body);
  };
  const others = completion & ~THROW;
  return others === 0 ? handle() : executeBranches(frame, [() => goOn(frame, end, others), handle]);
}

function goOn(frame: Frame, path: Path, completion: Completion): Completion {
  frame.run.state.apply(path);
  return completion;
}

/**
 * The finalizer runs at the end of the block and handler, and on every path that leaves them elsewhere. What they
 * returned or threw comes about where the finalizer's end is reached.
 */
export function executeFinally(frame: Frame, block: () => Completion, finalizer: () => Completion): Completion {
  const { run, returned: before } = frame;
  const waiting = frame.targets.map(({ paths }) => paths.length);
  let completion: Completion = NORMAL;
  let exposed: Exposure | null = null;
  frame.returned = null;
  const thrown = observingThrows(run, () => {
    exposed = run.state.exposing(() => true, () => {
      completion = completing(frame, block);
    });
  });
  const { escaping } = run;
  const { label, returned } = frame;
  frame.returned = before;
  const mayThrow = thrown.byLanguage || !isNothing(thrown.values);
  let finished = false;
  const finish = (): Completion => {
    const last = finalizer();
    finished = (last & NORMAL) !== 0;
    if (!finished) return last;
    if (returned !== null) frame.returned = frame.returned === null ? returned : join(frame.returned, returned);
    throwAgain(run, thrown);
    return last;
  };
  const leave = (): Completion => {
    if (exposed !== null) run.state.apply(exposed);
    const last = finish();
    frame.left = putAsideAgain(frame, waiting, finished);
    if (!finished) return last;
    run.escaping = escaping;
    return mayThrow ? THROW : 0;
  };
  if ((completion & ~THROW) === 0) {
    const last = leave();
    return finished ? completion : last;
  }
  const elsewhere = mayThrow || frame.targets.some(({ paths }, index) => paths.length > (waiting[index] ?? 0));
  if (elsewhere) executeBranches(frame, [leave, () => NORMAL]);
  const last = finish();
  if (!finished) return last;
  run.escaping = escaping;
  frame.label = label;
  return completion;
}

/** Paths that left through a finalizer have the state that it leaves; where it ends elsewhere itself, they end with it. */
function putAsideAgain(frame: Frame, waiting: readonly number[], reached: boolean): Target | null {
  let outermost: Target | null = null;
  frame.targets.forEach((target, index) => {
    const before = waiting[index] ?? 0;
    if (target.paths.length === before) return;
    target.paths.length = before;
    if (!reached) return;
    target.paths.push(frame.run.state.since(target.mark));
    outermost ??= target;
  });
  return outermost;
}
