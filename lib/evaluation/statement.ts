import type { Statement } from '../facts/index.ts';
import { join, truth, UNDEFINED_VALUE, type Value } from '../values/index.ts';
import { addEffect, fork, ThrowSignal, silentUnknown, step, type Frame } from './run.ts';
import { evaluate } from './expression.ts';
import { iterate } from './iteration.ts';
import { executeLoop, executeForIn } from './loop.ts';
import { bindPattern } from './pattern.ts';
import { strictEquality } from './operators.ts';
import { executeTry } from './try.ts';
import { disposeLater, type Disposal } from './using.ts';

/** How a statement may complete, as a bit set; 0 is "not at all" (it never gets to an end). */
export const NORMAL = 1;
export const RETURN = 2;
export const THROW = 4;
export const BREAK = 8;
export const CONTINUE = 16;
export type Completion = number;

/** A function body; the frame gathers what it returns. Throws where it certainly throws. */
export function executeBody(frame: Frame): void {
  const completion = executeList(frame, frame.facts.body);
  if ((completion & NORMAL) !== 0 && frame.returned !== null) frame.returned = join(frame.returned, UNDEFINED_VALUE);
  if (completion === THROW) throw new ThrowSignal(silentUnknown(frame.run, 'internal', 'an error'));
  if ((completion & THROW) !== 0) frame.run.mayThrow = true;
}

/**
 * Statements in order. After one that may or may not complete normally, the rest runs on some paths only: its effects
 * are conditional and its writes are joined with the state at the exit.
 */
export function executeList(frame: Frame, statements: readonly Statement[], from = 0): Completion {
  const disposals: Disposal[] = [];
  const completion = executeFrom(frame, statements, from, disposals);
  for (const dispose of disposals.reverse()) dispose();
  return completion;
}

function executeFrom(frame: Frame, statements: readonly Statement[], from: number, disposals: Disposal[]): Completion {
  let done: Completion = 0;
  for (let index = from; index < statements.length; index++) {
    const statement = statements[index] as Statement;
    const completion = statement.kind === 'using' ? executeUsing(frame, statement, disposals) : execute(frame, statement);
    if ((completion & NORMAL) === 0) return done | completion;
    if (completion === NORMAL) continue;
    done |= completion & ~NORMAL;
    if (index + 1 >= statements.length) return done | NORMAL;
    return done | executeBranches(frame, [() => executeFrom(frame, statements, index + 1, disposals), () => 0]);
  }
  return done | NORMAL;
}

function executeUsing(frame: Frame, statement: Extract<Statement, { kind: 'using' }>, disposals: Disposal[]): Completion {
  const value = evaluate(frame, statement.value);
  bindPattern(frame, statement.target, value, true);
  disposals.push(disposeLater(frame, value, statement));
  return NORMAL;
}

/** Alternatives of which the analysis cannot tell which one runs. */
export function executeBranches(frame: Frame, branches: readonly (() => Completion)[]): Completion {
  let completion: Completion = 0;
  fork(
    frame.run,
    branches.map((branch) => () => {
      completion |= completing(frame, branch);
    }),
  );
  return completion;
}

/** Turns an exception of the analysed program into a completion. */
export function completing(frame: Frame, action: () => Completion): Completion {
  try {
    return action();
  } catch (signal) {
    if (!(signal instanceof ThrowSignal)) throw signal;
    frame.run.mayThrow = true;
    return THROW;
  }
}

export function execute(frame: Frame, statement: Statement): Completion {
  step(frame.run);
  switch (statement.kind) {
    case 'expression':
      evaluate(frame, statement.expression);
      return NORMAL;
    case 'declare':
      bindPattern(frame, statement.target, statement.value === null ? UNDEFINED_VALUE : evaluate(frame, statement.value), true);
      return NORMAL;
    case 'return': {
      const value = statement.value === null ? UNDEFINED_VALUE : evaluate(frame, statement.value);
      frame.returned = frame.returned === null ? value : join(frame.returned, value);
      return RETURN;
    }
    case 'throw':
      return executeThrow(frame, evaluate(frame, statement.value), statement);
    case 'if':
      return executeIf(frame, statement);
    case 'block':
      return executeList(frame, statement.body);
    case 'loop':
      return executeLoop(frame, statement, null);
    case 'forOf':
      return executeForOf(frame, statement, null);
    case 'forIn':
      return executeForIn(frame, statement, null);
    case 'try':
      return executeTry(frame, statement);
    case 'switch':
      return executeSwitch(frame, statement);
    case 'labelled':
      return executeLabelled(frame, statement);
    case 'break':
      frame.label = statement.label;
      return BREAK;
    case 'continue':
      frame.label = statement.label;
      return CONTINUE;
    case 'using':
      return executeUsing(frame, statement, []);
    case 'unsupported':
      unsupportedStatement(frame, statement);
      return NORMAL;
  }
}

function executeIf(frame: Frame, statement: Extract<Statement, { kind: 'if' }>): Completion {
  // `else if` chains of generated code are thousands long: walked in a loop while tests are decided.
  let current: Statement | null = statement;
  while (current !== null && current.kind === 'if') {
    const { test, consequent, alternate }: Extract<Statement, { kind: 'if' }> = current;
    const decision = truth(evaluate(frame, test));
    if (decision === 'true') return execute(frame, consequent);
    if (decision === 'either') {
      return executeBranches(frame, [() => execute(frame, consequent), () => (alternate === null ? NORMAL : execute(frame, alternate))]);
    }
    current = alternate;
  }
  return current === null ? NORMAL : execute(frame, current);
}

function executeThrow(frame: Frame, value: Value, statement: Extract<Statement, { kind: 'throw' }>): Completion {
  const { run } = frame;
  run.mayThrow = true;
  if (run.guarded === 0 && run.undecided === 0 && run.phase === 'load') {
    addEffect(frame, 'throw', 'module', 'throw', 'throws an exception', statement.site);
  }
  throw new ThrowSignal(value);
}

function unsupportedStatement(frame: Frame, statement: Extract<Statement, { kind: 'unsupported' }>): void {
  evaluate(frame, { kind: 'unsupported', what: statement.what, site: statement.site });
}

export function executeForOf(frame: Frame, statement: Extract<Statement, { kind: 'forOf' }>, label: string | null): Completion {
  const iterable = evaluate(frame, statement.iterable);
  return iterate(frame, iterable, statement.await, statement.site, (value) => {
    bindPattern(frame, statement.target, value, true);
    return leaveIteration(frame, execute(frame, statement.body), label);
  });
}

/** Resolves `continue` (and a labelled one meant for this loop) at the end of an iteration. */
export function leaveIteration(frame: Frame, completion: Completion, label: string | null): Completion {
  if ((completion & CONTINUE) === 0) return completion;
  if (frame.label === null || frame.label === label) return (completion & ~CONTINUE) | NORMAL;
  return completion;
}

/** Resolves `break` at the end of a loop or switch. */
export function leaveBreakable(frame: Frame, completion: Completion, label: string | null): Completion {
  if ((completion & BREAK) === 0) return completion;
  if (frame.label === null || frame.label === label) return (completion & ~BREAK) | NORMAL;
  return completion;
}

function executeLabelled(frame: Frame, statement: Extract<Statement, { kind: 'labelled' }>): Completion {
  const { body, label } = statement;
  let completion: Completion;
  if (body.kind === 'loop') completion = executeLoop(frame, body, label);
  else if (body.kind === 'forOf') completion = executeForOf(frame, body, label);
  else if (body.kind === 'forIn') completion = executeForIn(frame, body, label);
  else completion = execute(frame, body);
  if ((completion & BREAK) !== 0 && frame.label === label) {
    frame.label = null;
    return (completion & ~BREAK) | NORMAL;
  }
  return completion;
}

function executeSwitch(frame: Frame, statement: Extract<Statement, { kind: 'switch' }>): Completion {
  const value = evaluate(frame, statement.discriminant);
  const { cases } = statement;
  let matched: Completion = 0;
  let exhausted = true;
  const entries: number[] = [];
  for (let index = 0; index < cases.length; index++) {
    const { test } = cases[index] as (typeof cases)[number];
    if (test === null) continue;
    const equal = strictEquality(value, evaluate(frame, test));
    if (equal === 'false') continue;
    entries.push(index);
    if (equal === 'true') {
      exhausted = false;
      break;
    }
  }
  const fallback = cases.findIndex(({ test }) => test === null);
  if (exhausted) entries.push(fallback < 0 ? cases.length : fallback);
  const enter = (entry: number) => () => executeList(frame, cases.slice(entry).flatMap(({ body }) => body));
  if (entries.length === 1) matched = enter(entries[0] as number)();
  else matched = executeBranches(frame, entries.map((entry) => enter(entry)));
  return leaveBreakable(frame, matched, null);
}

