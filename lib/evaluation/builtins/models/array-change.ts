import { ANY_NUMBER, constant, dataProperty, HOLE, isPrimitive, join, joinAll, NOTHING, UNDEFINED_VALUE, type Value } from '../../../values/index.ts';
import { blurArray, type Model } from '../builtin-call.ts';
import { argument } from '../../calls/call.ts';
import { arrayElements } from '../../objects/iteration.ts';
import { TRACKED_ELEMENTS, truncate } from '../../objects/element-write.ts';
import { mayWrite, setMember, writeElementOfLiteral } from '../../objects/property-write.ts';
import { fresh, ofPrimitives, receiverArray } from './array.ts';

const push: Model = (call) => {
  const { frame, given, site, receiver } = call;
  const array = receiverArray(call);
  if (array === null || !mayWrite(frame, array, array.name || 'an array', site, { way: 'append', value: join(joinAll(given.list), given.rest ?? NOTHING) })) return array === null ? undefined : ANY_NUMBER;
  if (array.count === null || given.rest !== null || array.summary || array.count + given.list.length > TRACKED_ELEMENTS) {
    blurArray(frame, array, site);
    const added = join(joinAll(given.list), given.rest ?? NOTHING);
    frame.run.state.setField(array, 'other', join(array.other, added));
    return ANY_NUMBER;
  }
  given.list.forEach((value) => setMember(frame, receiver, String(array.count), value, `${array.name}[…]`, site, true));
  return array.count === null ? ANY_NUMBER : constant(array.count);
};

/** Takes elements away at one end. */
function taking(end: 'first' | 'last'): Model {
  return (call) => {
    const { frame, site } = call;
    const array = receiverArray(call);
    if (array === null || !mayWrite(frame, array, array.name || 'an array', site)) return undefined;
    const { list, rest } = arrayElements(frame, array, site);
    if (rest === null && list.length > 0 && end === 'last') {
      const last = list[list.length - 1] as Value;
      frame.run.state.setProperty(array, String(list.length - 1), undefined);
      frame.run.state.setField(array, 'count', list.length - 1);
      return last;
    }
    if (rest === null && list.length === 0) return UNDEFINED_VALUE;
    if (rest === null) {
      list.slice(1).forEach((value, index) => frame.run.state.setProperty(array, String(index), value === HOLE ? undefined : dataProperty(value)));
      frame.run.state.setProperty(array, String(list.length - 1), undefined);
      frame.run.state.setField(array, 'count', list.length - 1);
      return list[0];
    }
    return join(join(joinAll(list), rest), UNDEFINED_VALUE);
  };
}

/** Elements from `from` on, at most `count`, are replaced by `added`. */
const splice: Model = (call) => {
  const { frame, given, site } = call;
  const target = receiverArray(call);
  if (target === null || target.summary || given.rest !== null || !mayWrite(frame, target, target.name || 'an array', site)) return undefined;
  const { list, rest } = arrayElements(frame, target, site);
  const [from, count = from === undefined ? constant(0) : constant(list.length)] = given.list;
  if (rest !== null || list.length > TRACKED_ELEMENTS || from === undefined || typeof from.constant !== 'number' || typeof count.constant !== 'number') return undefined;
  const kept = [...list];
  const removed = kept.splice(from.constant, count.constant, ...given.list.slice(2));
  truncate(frame, target, 0);
  writeElementOfLiteral(frame, target, kept, null);
  return fresh(frame, site, removed, null);
};

const unshift: Model = (call) => {
  const target = receiverArray(call);
  if (target === null || !mayWrite(call.frame, target, target.name || 'an array', call.site)) return target === null ? undefined : ANY_NUMBER;
  const { list, rest } = arrayElements(call.frame, target, call.site);
  if (rest === null && call.given.rest === null && !target.summary && list.length + call.given.list.length <= TRACKED_ELEMENTS) {
    writeElementOfLiteral(call.frame, target, [...call.given.list, ...list], null);
    return constant(list.length + call.given.list.length);
  }
  blurArray(call.frame, target, call.site);
  call.frame.run.state.setField(target, 'other', join(target.other, joinAll([...call.given.list, call.given.rest ?? NOTHING, ...list, rest ?? NOTHING])));
  return ANY_NUMBER;
};

const reverse: Model = (call) => {
  const target = receiverArray(call);
  if (target === null || !mayWrite(call.frame, target, target.name || 'an array', call.site)) return target === null ? undefined : call.receiver;
  const { list, rest } = arrayElements(call.frame, target, call.site);
  if (rest === null && !target.summary && list.length <= TRACKED_ELEMENTS && !list.includes(HOLE)) writeElementOfLiteral(call.frame, target, [...list].reverse(), null);
  else blurArray(call.frame, target, call.site);
  return call.receiver;
};

const fill: Model = (call) => {
  const { frame, given, site } = call;
  if (!given.list.slice(1).every(isPrimitive)) return undefined;
  const target = receiverArray(call);
  if (target === null || !mayWrite(frame, target, target.name || 'an array', site)) return target === null ? undefined : call.receiver;
  if (given.list.length === 1 && target.count !== null && !target.summary) {
    for (let index = 0; index < target.count; index++) setMember(frame, call.receiver, String(index), argument(given, 0), `${target.name}[…]`, site, true);
    return call.receiver;
  }
  blurArray(frame, target, site);
  frame.run.state.setField(target, 'other', join(target.other, argument(given, 0)));
  return call.receiver;
};

/** Methods that change their receiver. */
export const ARRAY_CHANGE_MODELS: Readonly<Record<string, Model>> = {
  'Array.prototype.push': push,
  'Array.prototype.unshift': unshift,
  'Array.prototype.pop': taking('last'),
  'Array.prototype.shift': taking('first'),
  'Array.prototype.splice': ofPrimitives(splice),
  'Array.prototype.reverse': reverse,
  'Array.prototype.fill': fill,
};
