import type { Expression, Site } from '../../facts/index.ts';
import { isNothing, join, NOTHING, UNDEFINED, UNDEFINED_VALUE, without, type Value } from '../../values/index.ts';
import { NORMAL, putAside, RETURN, type Completion } from '../statements/completion.ts';
import { describe } from '../describe.ts';
import { evaluate } from '../expressions/expression.ts';
import { iterate } from '../objects/iterate.ts';
import { watchingThrows } from '../statements/exception.ts';
import { handOn } from './generator.ts';
import { keepWhatLoadMade } from './async-call.ts';
import { awaitValue, letOthersSettle, runPending } from './promise.ts';
import { endsWaiting } from './rejections.ts';
import { addAmbient, addReason, silentUnknown, type Frame } from '../run.ts';
import { byType } from '../typed/typed-value.ts';

/** The rest of an async function runs after the load; at top level the load itself waits. */
export function evaluateAwait(frame: Frame, expression: Extract<Expression, { kind: 'await' }>): Value {
  const awaited = byType(frame, evaluate(frame, expression.argument), expression.site, 'operand');
  suspend(frame, expression.site, !endsWaiting(awaited));
  letOthersSettle(frame, awaited);
  return awaitValue(frame, awaited, describe(frame, expression.argument), expression.site);
}

/** At an `await` the caller goes on: it sees what there is by now, and the rest of the function runs later. */
export function suspend(frame: Frame, site: Site, perhapsForEver: boolean): void {
  if (frame.facts.style === 'module') {
    runPending(frame);
    addAmbient(frame, 'suspend', 'await', 'waits at top level', site);
    return;
  }
  if (frame.suspended === null) keepWhatLoadMade(frame.run);
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
  const delegate = byType(frame, value, expression.site, 'operand');
  const yieldsFor = (element: Value): Completion => {
    const thrown = watchingThrows(frame.run, () => void yields(element));
    handToDelegate(frame, delegate, received, thrown.values, expression.site);
    return NORMAL;
  };
  iterate(frame, delegate, expression.site, yieldsFor, (result) => {
    returned = join(returned, result);
  });
  return isNothing(returned) ? UNDEFINED_VALUE : returned;
}

/** What the generator is given goes to the `next` of what it delegates to, and what is thrown into it to its `throw`, which is followed into generators. */
function handToDelegate(frame: Frame, { objects }: Value, received: Value, thrown: Value, site: Site): void {
  const given = without(received, UNDEFINED);
  if (isNothing(given) && isNothing(thrown)) return;
  for (const object of objects) {
    if (object.kind === 'generator') handOn(frame, object, given, thrown);
    else if (object.kind === 'object' || object.kind === 'instance' || object.kind === 'proxy') addReason(frame, 'unsupported', 'hands what a generator is given to the iterator of `yield*`', site);
  }
}
