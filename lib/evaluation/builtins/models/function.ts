import { allocate } from '../../objects/allocation.ts';
import { isConstant, isNothing, NULLISH, reference, UNDEFINED_VALUE, without, type Value } from '../../../values/index.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { argument, callValue, type Arguments } from '../../calls/call.ts';
import { listLike } from '../../objects/iteration.ts';
import { requireComputed } from '../../modules/loading.ts';
import { getMember } from '../../objects/property.ts';
import { setMember } from '../../objects/property-write.ts';
import { setPrototypes } from '../../classes/prototype.ts';
import { wrap } from '../../calls/wrapper.ts';

function shift(given: Arguments): Arguments {
  return { list: given.list.slice(1), rest: given.rest };
}

/** The list that `apply` takes. */
function spreadList({ frame, site }: BuiltinCall, list: Value): Arguments {
  const given = without(list, NULLISH);
  if (given.types !== 0) frame.run.mayThrow = true;
  return given.objects.length === 0 && given.unknown === null ? { list: [], rest: null } : listLike(frame, given, site);
}

const bind: Model = ({ frame, receiver, given, site }) => {
  if (receiver.objects.length === 0 && receiver.unknown === null) return undefined;
  const bound = allocate(frame, 'function', frame.run.realm.value('Function.prototype'), site, { kind: 'bound', target: receiver, receiver: argument(given, 0), arguments: given.list.slice(1), rest: given.rest });
  bound.name = receiver.objects[0]?.name ?? '';
  for (const name of ['name', 'length']) if (receiver.objects.some(({ kind, properties }) => kind === 'proxy' || properties.get(name)?.getter)) getMember(frame, receiver, name, `${bound.name}.${name}`, site);
  return reference(bound);
};

/** `Function('return this')`, by which older libraries find the global object: its text is all that it does. */
const compiled: Model = ({ frame, given }) => {
  const [text] = given.list;
  const findsGlobal = given.list.length === 1 && text !== undefined && isConstant(text) && /^\s*return this;?\s*$/u.test(String(text.constant));
  return findsGlobal ? frame.run.realm.value('host:returnThis') : undefined;
};

export const FUNCTION_MODELS: Readonly<Record<string, Model>> = {
  Function: compiled,
  'Function.prototype.call': ({ frame, receiver, given, name, site }) => callValue(frame, receiver, argument(given, 0), shift(given), `calls \`${name}\``, receiver.objects[0]?.name || name, site),
  'Function.prototype.apply': (call) => callValue(call.frame, call.receiver, argument(call.given, 0), spreadList(call, argument(call.given, 1)), `calls \`${call.name}\``, call.receiver.objects[0]?.name || call.name, call.site),
  'Function.prototype.bind': bind,
  'Reflect.apply': (call) => callValue(call.frame, argument(call.given, 0), argument(call.given, 1), spreadList(call, argument(call.given, 2)), `calls \`${call.name}\``, argument(call.given, 0).objects[0]?.name || call.name, call.site),
  require: ({ frame, given, site }) => requireComputed(frame, argument(given, 0), site),
  'util.inherits': ({ frame, given, site }) => {
    const prototype = getMember(frame, argument(given, 0), 'prototype', 'prototype', site);
    const parent = getMember(frame, argument(given, 1), 'prototype', 'superclass.prototype', site);
    setMember(frame, argument(given, 0), 'super_', argument(given, 1), 'super_', site, true);
    setPrototypes(frame, prototype, parent, site);
    return UNDEFINED_VALUE;
  },
  'util.promisify': ({ frame, given, site }) => {
    const wrapped = argument(given, 0);
    const custom = without(getMember(frame, wrapped, '@@for:nodejs.util.promisify.custom', 'util.promisify.custom', site), NULLISH);
    return isNothing(custom) ? wrap(frame, 'promisified', wrapped, site) : custom;
  },
  'util.callbackify': ({ frame, given, site }) => wrap(frame, 'callbackified', argument(given, 0), site),
  'util.deprecate': ({ frame, given, site }) => wrap(frame, 'deprecated', argument(given, 0), site),
};
