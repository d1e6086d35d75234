import { HOLE, isNothing, NULLISH, UNDEFINED, UNDEFINED_VALUE, without, type Value } from '../../../values/index.ts';
import { argument, callValue } from '../../calls/call.ts';
import { anyNumberOfTimes } from '../../expressions/alternatives.ts';
import { textOf, toPrimitive } from '../../expressions/coercion.ts';
import { arrayElements, type Elements } from '../../objects/iteration.ts';
import { mayWrite, writeElementOfLiteral } from '../../objects/property-write.ts';
import { blurArray, type BuiltinCall, type Model } from '../builtin-call.ts';
import { allElements, elementsOf, fresh, receiverArray } from './array.ts';

/** Lists with more elements are not sorted by a comparator. */
const MOST_COMPARED = 40;

const sort: Model = (call) => {
  const { frame, site } = call;
  const target = receiverArray(call);
  if (target === null || !mayWrite(frame, target, target.name || 'an array', site)) return target === null ? undefined : call.receiver;
  const exact = sorted(call, arrayElements(frame, target, site), !target.summary);
  if (exact === null) blurArray(frame, target, site);
  else writeElementOfLiteral(frame, target, exact, null);
  return call.receiver;
};

const toSorted: Model = (call) => {
  const elements = elementsOf(call);
  if (elements === null) return undefined;
  const exact = sorted(call, elements, true);
  return exact === null ? fresh(call.frame, call.site, [], allElements(elements)) : fresh(call.frame, call.site, exact, null);
};

/** Does what sorting does on the way. Null where the order of the elements is not known. */
function sorted(call: BuiltinCall, { list, rest }: Elements, isExact: boolean): readonly Value[] | null {
  const { frame, given, name, site } = call;
  const elements = allElements({ list, rest });
  const comparator = without(argument(given, 0), NULLISH);
  if (isNothing(comparator)) {
    const exact = rest === null && isExact ? byText(list) : null;
    // A single element is compared with nothing.
    const isCompared = rest !== null || list.filter((value) => !isUndefined(value)).length > 1;
    if (exact === null && isCompared) toPrimitive(frame, without(elements, NULLISH), 'string', `an element in \`${name}\``, site);
    return exact;
  }
  if (isNothing(elements)) return rest === null && isExact ? list : null;
  const exact = rest === null && isExact && list.length <= MOST_COMPARED ? byComparator(call, comparator, list) : null;
  if (exact !== null) return exact;
  if (rest === null && list.filter((value) => (value.types & NULLISH) === 0).length > 1) compared(call, comparator, elements, elements);
  if (rest !== null || list.length > 1) anyNumberOfTimes(frame.run, () => void compared(call, comparator, elements, elements));
  return null;
}

function compared({ frame, name, site }: BuiltinCall, comparator: Value, left: Value, right: Value): Value {
  const order = callValue(frame, comparator, UNDEFINED_VALUE, { list: [left, right], rest: null }, `calls \`${name}\` with a comparator`, `the comparator of ${name}`, site);
  return toPrimitive(frame, order, 'number', `what the comparator of ${name} returns`, site);
}

/** SortCompare without a comparator: by code units, what is undefined last (sec-comparearrayelements). Null where an element is not a known text. */
function byText(list: readonly Value[]): readonly Value[] | null {
  const defined = list.filter((value) => !isUndefined(value));
  const texts = defined.map(textOf);
  if (list.includes(HOLE) || texts.includes(null)) return null;
  const ranked = defined.map((value, index) => ({ value, text: texts[index] as string })).sort((left, right) => (left.text < right.text ? -1 : left.text > right.text ? 1 : 0));
  return [...ranked.map(({ value }) => value), ...list.filter(isUndefined)];
}

function isUndefined({ types, objects, unknown }: Value): boolean {
  return types === UNDEFINED && objects.length === 0 && unknown === null;
}

/**
 * Merge sort, as sorting is stable: which elements an engine compares is its own affair. Null where a comparison is not
 * decided, or not the opposite of the one the other way round: then the order is up to the engine.
 */
function byComparator(call: BuiltinCall, comparator: Value, list: readonly Value[]): readonly Value[] | null {
  const defined = list.filter((value) => !isUndefined(value));
  if (list.includes(HOLE) || defined.some(({ types }) => (types & UNDEFINED) !== 0)) return null;
  const merged = mergeSorted(defined, (left, right) => orderOf(compared(call, comparator, left, right), compared(call, comparator, right, left)));
  return merged === null ? null : [...merged, ...list.filter(isUndefined)];
}

function orderOf({ constant: order }: Value, { constant: opposite }: Value): number | null {
  return typeof order === 'number' && typeof opposite === 'number' && Math.sign(order) === -Math.sign(opposite) ? order : null;
}

function mergeSorted(list: readonly Value[], order: (left: Value, right: Value) => number | null): readonly Value[] | null {
  if (list.length < 2) return list;
  const middle = list.length >> 1;
  const left = mergeSorted(list.slice(0, middle), order);
  const right = left === null ? null : mergeSorted(list.slice(middle), order);
  if (left === null || right === null) return null;
  const merged: Value[] = [];
  for (let [first, second] = [0, 0]; first < left.length || second < right.length; ) {
    const takesRight = second < right.length && (first === left.length ? -1 : order(right[second] as Value, left[first] as Value));
    if (takesRight === null) return null;
    if (first === left.length || (takesRight !== false && takesRight < 0)) merged.push(right[second++] as Value);
    else merged.push(left[first++] as Value);
  }
  return merged;
}

export const SORTING_MODELS: Readonly<Record<string, Model>> = {
  'Array.prototype.sort': sort,
  'Array.prototype.toSorted': toSorted,
};
