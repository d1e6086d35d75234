import type { Behaviour } from '../../knowledge/index.ts';
import { ANY_NUMBER, ANY_STRING, isNothing, join, NOTHING, NULLISH, reference, without, type HeapObject, type Value } from '../../values/index.ts';
import { create } from './allocation.ts';
import type { BuiltinCall } from '../builtins/builtin-call.ts';
import { constructValue } from '../calls/call.ts';
import { contentsOf } from './iteration.ts';
import { getMember } from './property.ts';
import { handle } from '../calls/rejections.ts';

/** What a class of the program makes as the result of a built-in method; NOTHING where the built-in makes it itself. */
export function madeByClass(call: BuiltinCall, creates: Behaviour['creates']): Value {
  if (creates === 'receiver') return constructs(call, call.receiver);
  if (creates !== 'species') return NOTHING;
  let made = NOTHING;
  for (const object of call.receiver.objects) made = join(made, constructs(call, speciesOf(call, object)));
  return made;
}

/** SpeciesConstructor and ArraySpeciesCreate: reads `constructor`, then its `Symbol.species`. */
type SpeciesPlace = Pick<BuiltinCall, 'frame' | 'name' | 'site'>;

function speciesOf({ frame, name, site }: SpeciesPlace, object: HeapObject): Value {
  if (object.kind === 'object' || object.kind === 'host' || object.kind === 'builtin' || object.kind === 'function') return NOTHING;
  if (!object.properties.has('constructor') && object.prototype.unknown === null && object.prototype.objects.every(({ kind }) => kind === 'builtin')) return NOTHING;
  const constructor = getMember(frame, reference(object), 'constructor', `${object.name || name}.constructor`, site);
  const candidates = { ...constructor, types: 0, constant: undefined, objects: constructor.objects.filter(({ kind }) => kind !== 'builtin') };
  if (isNothing(candidates)) return NOTHING;
  return without(getMember(frame, candidates, '@@species', 'constructor[Symbol.species]', site), NULLISH);
}

/** RegExp.prototype[@@split] and [@@matchAll] match by an expression that the class of the pattern makes. */
export function remadePattern(place: SpeciesPlace, pattern: HeapObject): void {
  const { frame, site } = place;
  const species = speciesOf(place, pattern);
  const own = { ...species, types: 0, constant: undefined, objects: species.objects.filter(({ kind, callable }) => kind !== 'builtin' && kind !== 'host' && callable !== null) };
  if (own.objects.length > 0) constructValue(frame, { ...own, unknown: null }, { list: [reference(pattern), ANY_STRING], rest: null }, null, own.objects[0]?.name || place.name, site);
}

/** Only classes of the program run code that the built-in's row does not tell of. */
function constructs(call: BuiltinCall, constructor: Value): Value {
  const { frame, site } = call;
  const own = { ...constructor, types: 0, constant: undefined, objects: constructor.objects.filter(({ kind, callable }) => kind !== 'builtin' && kind !== 'host' && callable !== null) };
  if (own.objects.length === 0) return NOTHING;
  const isPromise = call.path.startsWith('Promise');
  const executor = reference(create(frame, 'function', frame.run.realm.value('Function.prototype'), { kind: 'made', by: 'capability', target: null }));
  return constructValue(frame, { ...own, unknown: null }, { list: [isPromise ? executor : ANY_NUMBER], rest: null }, null, own.objects[0]?.name || call.name, site);
}

/** Gives what the class made the contents of the result. */
export function filledWith({ frame, site }: BuiltinCall, made: Value, result: Value): Value {
  if (isNothing(made)) return result;
  handle(frame.run, result);
  const contents = contentsOf(frame, { ...result, objects: result.objects.filter((object) => !made.objects.includes(object)) }, site);
  for (const object of made.objects) {
    if (object.owner !== frame.run.module || isNothing(contents)) continue;
    const field = object.kind === 'array' || object.kind === 'object' ? 'other' : 'contents';
    frame.run.state.setField(object, field, join(object[field], contents));
    if (object.kind === 'array') frame.run.state.setField(object, 'count', null);
  }
  return join(result, made);
}
