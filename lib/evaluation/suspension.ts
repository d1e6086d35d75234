import type { Expression } from '../facts/index.ts';
import { join, UNDEFINED_VALUE, type Value } from '../values/index.ts';
import { NORMAL, type Completion } from './completion.ts';
import { describe } from './describe.ts';
import { evaluate } from './expression.ts';
import { iterate } from './iterate.ts';
import { awaitValue } from './promise.ts';
import { addAmbient, silentUnknown, type Frame } from './run.ts';

/** The rest of an async function runs after the load; at top level the load itself waits. */
export function evaluateAwait(frame: Frame, expression: Extract<Expression, { kind: 'await' }>): Value {
  const value = awaitValue(frame, evaluate(frame, expression.argument), describe(frame, expression.argument), expression.site);
  if (frame.facts.style === 'module') addAmbient(frame, 'suspend', 'await', 'waits at top level', expression.site);
  else frame.run.phase = 'load-async';
  return value;
}

export function evaluateYield(frame: Frame, expression: Extract<Expression, { kind: 'yield' }>): Value {
  const value = expression.argument === null ? UNDEFINED_VALUE : evaluate(frame, expression.argument);
  const yields = (element: Value): Completion => {
    frame.yielded = join(frame.yielded, element);
    frame.consume?.(element);
    return NORMAL;
  };
  if (expression.delegate) iterate(frame, value, expression.site, yields);
  else yields(value);
  return frame.consume === null || expression.delegate ? silentUnknown(frame.run, 'unsupported', 'what `yield` receives') : UNDEFINED_VALUE;
}
