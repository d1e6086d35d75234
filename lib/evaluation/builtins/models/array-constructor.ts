import type { Site } from '../../../facts/index.ts';
import { ANY_NUMBER, constant, isNothing, join, NOTHING, NULLISH, NUMBER, reference, UNDEFINED_VALUE, without, type Value } from '../../../values/index.ts';
import { allocateArray } from '../../objects/allocation.ts';
import { type Model } from '../builtin-call.ts';
import { argument, callValue } from '../../calls/call.ts';
import { consume, listLike, listOf, type Elements } from '../../objects/iteration.ts';
import { getMember } from '../../objects/property.ts';
import { TRACKED_ELEMENTS } from '../../objects/element-write.ts';
import { certainThrow, type Frame } from '../../run.ts';
import { fresh, visit } from './array.ts';

/** `Array(n)`, `Array(a, b)`, `new Array(...)`. */
const array: Model = ({ frame, given, newTarget, name, site }) => {
  if (newTarget !== null && newTarget.objects[0]?.path !== 'Array') return undefined;
  if (given.rest !== null) return undefined;
  const [only] = given.list;
  if (given.list.length !== 1 || only === undefined) return fresh(frame, site, given.list, null);
  if (only.types === NUMBER && typeof only.constant === 'number' && only.objects.length === 0 && only.unknown === null) {
    if (only.constant !== only.constant >>> 0) return certainThrow(frame, `makes an array of an invalid length (\`${name}\`)`, site);
    const made = allocateArray(frame, site);
    frame.run.state.setField(made, 'count', Number.isInteger(only.constant) && only.constant >= 0 && only.constant <= TRACKED_ELEMENTS ? only.constant : null);
    if (made.count === null) frame.run.state.setField(made, 'other', UNDEFINED_VALUE);
    return reference(made);
  }
  return fresh(frame, site, [], join(only, UNDEFINED_VALUE));
};

const from: Model = (call) => {
  const { frame, given, name, site } = call;
  const source = argument(given, 0);
  const mapper = without(argument(given, 1), NULLISH);
  const map = (value: Value, index: Value): Value => callValue(frame, mapper, argument(given, 2), { list: [value, index], rest: null }, `calls \`${name}\` with a callback`, `the callback of ${name}`, site);
  if (!isNothing(mapper) && source.objects.some(({ kind }) => kind === 'object' || kind === 'generator') && !isArrayLike(frame, source, site)) return mappedOneByOne(frame, source, map, site);
  const elements = arrayLike(frame, source, site);
  if (isNothing(mapper)) return fresh(frame, site, elements.list, elements.rest);
  const results: Value[] = [];
  let joined = NOTHING;
  let exact = elements.rest === null;
  visit(frame, elements, (value, index) => {
    const result = map(value, index);
    if (index.constant === undefined) exact = false;
    else results.push(result);
    joined = join(joined, result);
    return result;
  });
  return exact ? fresh(frame, site, results, null) : fresh(frame, site, [], joined);
};

/** An iterator of the program takes turns with the callback, and is told where that throws. */
function mappedOneByOne(frame: Frame, source: Value, map: (value: Value, index: Value) => Value, site: Site): Value {
  const { undecided } = frame.run;
  const results: Value[] = [];
  let rest: Value | null = null;
  consume(frame, source, site, (value) => {
    const isExact = rest === null && frame.run.undecided === undecided;
    const result = map(value, isExact ? constant(results.length) : ANY_NUMBER);
    if (isExact) results.push(result);
    else rest = join(rest ?? NOTHING, result);
  });
  return fresh(frame, site, results, rest);
}

/** An iterable, or an object with a `length` and elements. */
function arrayLike(frame: Frame, source: Value, site: Site): Elements {
  return isArrayLike(frame, source, site) ? listLike(frame, source, site) : listOf(frame, source, site);
}

function isArrayLike(frame: Frame, source: Value, site: Site): boolean {
  const [object] = source.objects;
  return object?.kind === 'object' && source.objects.length === 1 && source.unknown === null && isNothing(without(getMember(frame, source, '@@iterator', '[Symbol.iterator]', site), NULLISH));
}

/** `Array` itself and `Array.from`. */
export const ARRAY_CONSTRUCTOR_MODELS: Readonly<Record<string, Model>> = {
  Array: array,
  'Array.from': from,
};
