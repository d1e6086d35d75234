import { join, NULLISH, reference, UNDEFINED_VALUE, without, type Value } from '../../values/index.ts';
import { allocate } from '../allocation.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { argument, callValue, constructValue, type Arguments } from '../call.ts';
import { listOf } from '../iteration.ts';
import { deleteMember, getMember, setMember } from '../property.ts';
import { toPropertyKey } from '../coercion.ts';
import { boolean } from '../../values/index.ts';

function shift(given: Arguments): Arguments {
  return { list: given.list.slice(1), rest: given.rest };
}

/** The list that `apply` and `Reflect.construct` take. */
function spreadList({ frame, site }: BuiltinCall, list: Value): Arguments {
  const given = without(list, NULLISH);
  if (given.objects.length === 0 && given.unknown === null) return { list: [], rest: null };
  return listOf(frame, given, site);
}

const bind: Model = ({ frame, receiver, given, site }) => {
  if (receiver.objects.length === 0 && receiver.unknown === null) return undefined;
  const bound = allocate(frame, 'function', frame.run.realm.value('Function.prototype'), site, { kind: 'bound', target: receiver, receiver: argument(given, 0), arguments: given.list.slice(1) });
  bound.name = receiver.objects[0]?.name ?? '';
  return reference(bound);
};

export const FUNCTION_MODELS: Readonly<Record<string, Model>> = {
  'Function.prototype.call': ({ frame, receiver, given, name, site }) => callValue(frame, receiver, argument(given, 0), shift(given), `calls \`${name}\``, receiver.objects[0]?.name || name, site),
  'Function.prototype.apply': (call) => callValue(call.frame, call.receiver, argument(call.given, 0), spreadList(call, argument(call.given, 1)), `calls \`${call.name}\``, call.receiver.objects[0]?.name || call.name, call.site),
  'Function.prototype.bind': bind,
  'Reflect.apply': (call) => callValue(call.frame, argument(call.given, 0), argument(call.given, 1), spreadList(call, argument(call.given, 2)), `calls \`${call.name}\``, argument(call.given, 0).objects[0]?.name || call.name, call.site),
  'Reflect.construct': (call) => constructValue(call.frame, argument(call.given, 0), spreadList(call, argument(call.given, 1)), call.given.list[2] ?? null, argument(call.given, 0).objects[0]?.name || call.name, call.site),
  'Reflect.get': ({ frame, given, site }) => getMember(frame, argument(given, 0), toPropertyKey(frame, argument(given, 1), 'a key', site), 'a property', site),
  'Reflect.set': ({ frame, given, site }) => {
    const target = argument(given, 0);
    const key = toPropertyKey(frame, argument(given, 1), 'a key', site);
    setMember(frame, target, key, argument(given, 2), `${target.objects[0]?.name ?? 'an object'}.${key ?? '[…]'}`, site);
    return join(boolean(true), boolean(false));
  },
  'Reflect.deleteProperty': ({ frame, given, site }) => {
    const target = argument(given, 0);
    const key = toPropertyKey(frame, argument(given, 1), 'a key', site);
    deleteMember(frame, target, key, `${target.objects[0]?.name ?? 'an object'}.${key ?? '[…]'}`, site);
    return join(boolean(true), boolean(false));
  },
  'util.inherits': ({ frame, given, site }) => {
    const prototype = getMember(frame, argument(given, 0), 'prototype', 'prototype', site);
    const parent = getMember(frame, argument(given, 1), 'prototype', 'superclass.prototype', site);
    setMember(frame, argument(given, 0), 'super_', argument(given, 1), 'super_', site, true);
    for (const object of prototype.objects) if (object.owner === frame.run.module) frame.run.state.setField(object, 'prototype', parent);
    return UNDEFINED_VALUE;
  },
};
