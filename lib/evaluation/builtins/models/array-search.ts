import { ANY_BOOLEAN, ANY_NUMBER, boolean, constant, HOLE, join, truth, UNDEFINED_VALUE, type Truth, type Value } from '../../../values/index.ts';
import type { Model } from '../builtin-call.ts';
import { argument } from '../../calls/call.ts';
import { strictEquality } from '../../expressions/operators.ts';
import { allElements, elementsOf, iterating } from './array.ts';

/** Looks for a value from the first element on. `NaN` and holes are found by some of the methods only. */
function searching(found: (index: number) => Value, missing: Value, open: Value): Model {
  return (call) => {
    const elements = elementsOf(call);
    if (elements === null || elements.rest !== null || call.given.list.length !== 1 || call.given.rest !== null) return undefined;
    const sought = argument(call.given, 0);
    if (Number.isNaN(sought.constant)) return undefined;
    const decisions = elements.list.map((value) => (value === HOLE ? 'either' : strictEquality(value, sought)));
    const first = decisions.findIndex((decision) => decision !== 'false');
    if (first < 0) return missing;
    return decisions[first] === 'true' ? found(first) : open;
  };
}

/** The result of a method that stops where the callback decides so; `stop` is the result there. */
function deciding(stop: boolean): Model {
  return iterating((_call, _elements, results) => {
    if (results === null) return ANY_BOOLEAN;
    const decisions = results.map((result) => (result === HOLE ? String(!stop) : truth(result)));
    if (decisions.every((decision) => decision === String(!stop))) return boolean(!stop);
    return decisions.find((decision) => decision !== String(!stop)) === String(stop) ? boolean(stop) : ANY_BOOLEAN;
  }, stop ? 'true' : 'false');
}

/** `find` stops at the first hit, `findLast` at the last: other callbacks may not run. */
function finding(backwards: boolean): Model {
  return iterating((_call, elements, results) => {
    const hit = hitOf(results ?? [], backwards);
    if (results !== null && hit.index < 0) return UNDEFINED_VALUE;
    if (results !== null && hit.decision === 'true') return elements.list[hit.index] as Value;
    return join(allElements(elements), UNDEFINED_VALUE);
  }, 'true', backwards);
}

/** `findIndex` and `findLastIndex` stop there as well. */
function findingIndex(backwards: boolean): Model {
  return iterating((_call, _elements, results) => {
    const hit = hitOf(results ?? [], backwards);
    return results === null || hit.decision === 'either' ? ANY_NUMBER : constant(hit.index);
  }, 'true', backwards);
}

/** Callbacks that did not run have the result of a hole. */
function hitOf(results: readonly Value[], backwards: boolean): { readonly index: number; readonly decision: Truth } {
  const decisions = results.map((result) => truth(result));
  const isHit = (decision: Truth): boolean => decision !== 'false';
  const index = backwards ? decisions.findLastIndex(isHit) : decisions.findIndex(isHit);
  return { index, decision: decisions[index] ?? 'false' };
}

/** Methods that ask about the elements of their receiver. */
export const ARRAY_SEARCH_MODELS: Readonly<Record<string, Model>> = {
  'Array.prototype.some': deciding(true),
  'Array.prototype.every': deciding(false),
  'Array.prototype.includes': searching(() => boolean(true), boolean(false), ANY_BOOLEAN),
  'Array.prototype.indexOf': searching(constant, constant(-1), ANY_NUMBER),
  'Array.prototype.find': finding(false),
  'Array.prototype.findLast': finding(true),
  'Array.prototype.findIndex': findingIndex(false),
  'Array.prototype.findLastIndex': findingIndex(true),
};
