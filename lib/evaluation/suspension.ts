import type { Expression } from '../facts/index.ts';
import { join, UNDEFINED_VALUE, type Value } from '../values/index.ts';
import { promiseOf } from './call.ts';
import { describe } from './describe.ts';
import { evaluate } from './expression.ts';
import { listOf } from './iteration.ts';
import { namespaceOf } from './namespace.ts';
import { awaitValue } from './promise.ts';
import { addAmbient, addEffect, addReason, silentUnknown, type Frame } from './run.ts';

/** The rest of an async function runs after the load; at top level the load itself waits. */
export function evaluateAwait(frame: Frame, expression: Extract<Expression, { kind: 'await' }>): Value {
  const value = awaitValue(frame, evaluate(frame, expression.argument), describe(frame, expression.argument), expression.site);
  if (frame.facts.style === 'module') addAmbient(frame, 'suspend', 'await', 'waits at top level', expression.site);
  else frame.run.phase = 'load-async';
  return value;
}

export function evaluateYield(frame: Frame, expression: Extract<Expression, { kind: 'yield' }>): Value {
  const value = expression.argument === null ? UNDEFINED_VALUE : evaluate(frame, expression.argument);
  if (expression.delegate) {
    const { list, rest } = listOf(frame, value, expression.site);
    for (const item of list) frame.yielded = join(frame.yielded, item);
    if (rest !== null) frame.yielded = join(frame.yielded, rest);
  } else {
    frame.yielded = join(frame.yielded, value);
  }
  return silentUnknown(frame.run, 'unsupported', 'what `yield` receives');
}

export function evaluateImportCall(frame: Frame, expression: Extract<Expression, { kind: 'importCall' }>): Value {
  const specifier = evaluate(frame, expression.argument);
  if (expression.request === null && specifier.constant === undefined) {
    addReason(frame, 'computed-load', 'loads a module whose name is computed', expression.site);
    return silentUnknown(frame.run, 'computed-load', 'a dynamically imported module');
  }
  if (expression.deferred) return promiseOf(frame, namespaceOf(frame, expression.request, expression.site), expression.site);
  const name = expression.request === null ? String(specifier.constant) : (frame.moduleFacts.requests[expression.request]?.specifier ?? 'a module');
  addEffect(frame, 'load', 'runtime', name, `loads \`${name}\``, expression.site);
  return promiseOf(frame, namespaceOf(frame, expression.request, expression.site), expression.site);
}
