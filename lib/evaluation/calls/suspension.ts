import type { Expression, Site } from '../../facts/index.ts';
import { isNothing, join, NOTHING, UNDEFINED_VALUE, type Value } from '../../values/index.ts';
import { NORMAL, putAside, RETURN, type Completion } from '../statements/completion.ts';
import { describe } from '../describe.ts';
import { evaluate } from '../expressions/expression.ts';
import { iterate } from '../objects/iterate.ts';
import { awaitValue, runPending } from './promise.ts';
import { endsWaiting } from './rejections.ts';
import { addAmbient, silentUnknown, type Frame } from '../run.ts';
import { byType } from '../typed/typed-value.ts';

/** The rest of an async function runs after the load; at top level the load itself waits. */
export function evaluateAwait(frame: Frame, expression: Extract<Expression, { kind: 'await' }>): Value {
  const awaited = byType(frame, evaluate(frame, expression.argument), expression.site, 'operand');
  suspend(frame, expression.site, !endsWaiting(awaited));
  return awaitValue(frame, awaited, describe(frame, expression.argument), expression.site);
}

/** At an `await` the caller goes on: it sees what there is by now, and the rest of the function runs later. */
export function suspend(frame: Frame, site: Site, perhapsForEver: boolean): void {
  if (frame.facts.style === 'module') {
    runPending(frame);
    addAmbient(frame, 'suspend', 'await', 'waits at top level', site);
    return;
  }
  frame.suspended ??= { perhapsForEver: false, throws: false };
  frame.suspended.perhapsForEver ||= perhapsForEver;
  frame.run.phase = 'load-async';
  putAside(frame, RETURN);
}

export function evaluateYield(frame: Frame, expression: Extract<Expression, { kind: 'yield' }>): Value {
  const value = expression.argument === null ? UNDEFINED_VALUE : evaluate(frame, expression.argument);
  let received = UNDEFINED_VALUE;
  const yields = (element: Value): Completion => {
    const given = frame.facts.async ? awaitValue(frame, element, 'a yielded value', expression.site) : element;
    frame.yielded = join(frame.yielded, given);
    received = frame.consume?.(given, frame) ?? silentUnknown(frame.run, 'unsupported', 'what `yield` receives');
    return NORMAL;
  };
  if (!expression.delegate) {
    yields(value);
    return received;
  }
  let returned = NOTHING;
  iterate(frame, byType(frame, value, expression.site, 'operand'), expression.site, yields, (result) => {
    returned = join(returned, result);
  });
  return isNothing(returned) ? UNDEFINED_VALUE : returned;
}
