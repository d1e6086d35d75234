import { afterDecision } from '../expressions/alternatives.ts';
import type { Expression, Statement } from '../../facts/index.ts';
import { isConstant, isNothing, join, STRING, truth, UNDEFINED_VALUE, withoutText, type Value } from '../../values/index.ts';
import { BREAK, CONTINUE, executeBranches, NORMAL, noteUndecided, putAside, RETURN, THROW, within, type Completion, type Labels } from './completion.ts';
import { describe } from '../describe.ts';
import { step } from '../budget.ts';
import { throwing, ThrowSignal, type Frame } from '../run.ts';
import { requireCall } from '../modules/commonjs.ts';
import { inRounds } from '../modules/round.ts';
import { leaveToOthers } from '../expressions/global.ts';
import { whereFound } from '../expressions/narrowing.ts';
import { evaluate } from '../expressions/expression.ts';
import { iterate, iterateAwaiting } from '../objects/iterate.ts';
import { executeLoop, executeForIn } from './loop.ts';
import { bindPattern } from './pattern.ts';
import { strictEquality } from '../expressions/operators.ts';
import { executeFinally, executeTry } from './try.ts';
import { byType } from '../typed/typed-value.ts';
import { bindResource } from './using.ts';

const UNLABELLED: Labels = [null];

/** A function body; the frame gathers what it returns. Throws where it certainly throws. */
export function executeBody(frame: Frame): void {
  let isLeft = false;
  const completion = within(frame, RETURN, [], () => {
    const last = executeList(frame, frame.facts.body);
    if ((last & NORMAL) !== 0 && frame.returned !== null) frame.returned = join(frame.returned, UNDEFINED_VALUE);
    isLeft = last !== THROW;
    return last;
  });
  if (frame.suspended !== null) frame.suspended.throws = !isLeft && frame.returned === null;
  if (completion === THROW) throw new ThrowSignal(frame.run.thrown, frame.run.escaping?.origin ?? null);
}

/** Statements in order. */
export function executeList(frame: Frame, statements: readonly Statement[], from = 0): Completion {
  let waiting: Completion = 0;
  for (let index = from; index < statements.length; index++) {
    const statement = statements[index] as Statement;
    if (statement.kind === 'using') return waiting | executeUsing(frame, statement, () => executeList(frame, statements, index + 1));
    const completion = execute(frame, statement);
    if (completion === NORMAL) continue;
    if ((completion & NORMAL) === 0) return waiting | completion;
    const target = putAside(frame, completion);
    if (target === null) waiting |= completion & ~NORMAL;
    noteUndecided(frame, target);
  }
  return waiting | NORMAL;
}

/** The rest of a block is guarded by the disposal, as by a finalizer. */
function executeUsing(frame: Frame, statement: Extract<Statement, { kind: 'using' }>, rest: () => Completion): Completion {
  const dispose = bindResource(frame, statement);
  return executeFinally(frame, rest, () => {
    dispose();
    return NORMAL;
  });
}

export function execute(frame: Frame, statement: Statement): Completion {
  step(frame.run);
  switch (statement.kind) {
    case 'expression':
      if (statement.expression.kind === 'call' && statement.expression.request !== undefined) requireCall(frame, statement.expression.request, statement.expression.site, false);
      else evaluate(frame, statement.expression);
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
      throw throwing(frame, evaluate(frame, statement.value), `throws \`${describe(frame, statement.value)}\``, statement.site);
    case 'if':
      return executeIf(frame, statement);
    case 'block':
      return executeList(frame, statement.body);
    case 'loop':
      return executeLoop(frame, statement, UNLABELLED);
    case 'forOf':
      return executeForOf(frame, statement, UNLABELLED);
    case 'forIn':
      return executeForIn(frame, statement, UNLABELLED);
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
      return executeUsing(frame, statement, () => NORMAL);
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
    if (decision === 'true') return afterDecision(frame, () => execute(frame, consequent));
    if (decision === 'either') {
      const branch = (holds: boolean, body: Statement | null) => (): Completion => whereFound(frame, test, holds, (found) => {
        const only = body?.kind === 'block' && body.body.length === 1 ? body.body[0] : body;
        if (only?.kind === 'expression') leaveToOthers(frame, found, only.expression);
        return body === null ? NORMAL : execute(frame, body);
      });
      return executeBranches(frame, [branch(true, consequent), branch(false, alternate)]);
    }
    current = alternate;
  }
  const rest = current;
  return rest === null ? NORMAL : afterDecision(frame, () => execute(frame, rest));
}

function unsupportedStatement(frame: Frame, statement: Extract<Statement, { kind: 'unsupported' }>): void {
  evaluate(frame, { kind: 'unsupported', what: statement.what, site: statement.site });
}

function executeForOf(frame: Frame, statement: Extract<Statement, { kind: 'forOf' }>, labels: Labels): Completion {
  const iterable = byType(frame, evaluate(frame, statement.iterable), statement.site, 'operand');
  const walk = statement.await ? iterateAwaiting : iterate;
  return within(frame, BREAK, labels, () =>
    walk(frame, iterable, statement.site, (value) =>
      within(frame, CONTINUE, labels, () =>
        inRounds(frame, statement, () => {
          bindPattern(frame, statement.target, value, statement.declares);
          return execute(frame, statement.body);
        }),
      ),
    ),
  );
}

function executeLabelled(frame: Frame, statement: Extract<Statement, { kind: 'labelled' }>): Completion {
  const labels: (string | null)[] = [statement.label];
  let { body } = statement;
  for (; body.kind === 'labelled'; body = body.body) labels.push(body.label);
  switch (body.kind) {
    case 'loop':
      return executeLoop(frame, body, [null, ...labels]);
    case 'forOf':
      return executeForOf(frame, body, [null, ...labels]);
    case 'forIn':
      return executeForIn(frame, body, [null, ...labels]);
    default: {
      const block = body;
      return within(frame, BREAK, labels, () => execute(frame, block));
    }
  }
}

function executeSwitch(frame: Frame, statement: Extract<Statement, { kind: 'switch' }>): Completion {
  const value = evaluate(frame, statement.discriminant);
  return within(frame, BREAK, UNLABELLED, () => enterCases(frame, statement, value, 0));
}

/** Tests are evaluated in order until one is equal; a test that may do something is a branch of its own where earlier ones are open. */
function enterCases(frame: Frame, statement: Extract<Statement, { kind: 'switch' }>, discriminant: Value, from: number): Completion {
  const { cases } = statement;
  let value = discriminant;
  const enter = (entry: number) => () => executeList(frame, cases.slice(entry).flatMap(({ body }) => body));
  const entries: (() => Completion)[] = [];
  for (let index = from; index < cases.length; index++) {
    const test = cases[index]?.test ?? null;
    if (test === null) continue;
    if (entries.length > 0 && !isInert(test)) return executeBranches(frame, [...entries, () => enterCases(frame, statement, value, index)]);
    const tested = evaluate(frame, test);
    const equal = strictEquality(value, tested);
    if (equal !== 'false') entries.push(enter(index));
    if (equal === 'true') return executeBranches(frame, entries);
    if (isConstant(tested) && tested.types === STRING) value = withoutText(value, String(tested.constant));
  }
  if (isNothing(value) && entries.length > 0) return executeBranches(frame, entries);
  const fallback = cases.findIndex(({ test }) => test === null);
  return executeBranches(frame, [...entries, enter(fallback < 0 ? cases.length : fallback)]);
}

function isInert({ kind }: Expression): boolean {
  return kind === 'constant' || kind === 'variable' || kind === 'undefined';
}
