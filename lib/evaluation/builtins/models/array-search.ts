import { ANY_BOOLEAN, ANY_NUMBER, boolean, constant, HOLE, join, truth, UNDEFINED_VALUE, type Value } from '../../../values/index.ts';
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

/** `find` stops at the first hit: later callbacks may not run. */
const find = iterating((_call, elements, results) => {
  const decisions = results?.map((result) => truth(result)) ?? [];
  const first = decisions.findIndex((decision) => decision !== 'false');
  if (results !== null && first < 0) return UNDEFINED_VALUE;
  if (results !== null && decisions[first] === 'true') return elements.list[first] as Value;
  return join(allElements(elements), UNDEFINED_VALUE);
}, 'true');

/** `findIndex` stops there as well. */
const findIndex = iterating((_call, _elements, results) => {
  const decisions = results?.map((result) => truth(result)) ?? [];
  const first = decisions.findIndex((decision) => decision !== 'false');
  if (results === null || decisions[first] === 'either') return ANY_NUMBER;
  return constant(first);
}, 'true');

/** Methods that ask about the elements of their receiver. */
export const ARRAY_SEARCH_MODELS: Readonly<Record<string, Model>> = {
  'Array.prototype.some': deciding(true),
  'Array.prototype.every': deciding(false),
  'Array.prototype.includes': searching(() => boolean(true), boolean(false), ANY_BOOLEAN),
  'Array.prototype.indexOf': searching(constant, constant(-1), ANY_NUMBER),
  'Array.prototype.find': find,
  'Array.prototype.findIndex': findIndex,
};
