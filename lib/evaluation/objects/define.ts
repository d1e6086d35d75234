import type { Site } from '../../facts/index.ts';
import {
  ANY_BOOLEAN, ANY_STRING_KEY, boolean, dataProperty, HOST, isIndexKey, isNothing, isPrivateKey, isSymbolKey, join, joinAll, NOTHING, NULLISH,
  reference, truth, UNDEFINED_VALUE, without, type HeapObject, type Property, type Value,
} from '../../values/index.ts';
import { allocatePlain } from './allocation.ts';
import { perhaps } from '../expressions/alternatives.ts';
import { isCallable } from '../calls/call.ts';
import { hostMember } from '../builtins/builtin-member.ts';
import { builtinProperty } from '../builtins/builtin-values.ts';
import { writeBuiltin } from '../builtins/builtin-write.ts';
import { memberText } from '../describe.ts';
import { hasKey } from '../expressions/has-property.ts';
import { namespaceMember } from '../modules/namespace.ts';
import { isNumericKey, isView } from './exotic-elements.ts';
import { completesGetter } from '../modules/self-completion.ts';
import { ownValues } from './own-properties.ts';
import { strictEquality } from '../expressions/operators.ts';
import { getMember, isComplete, ownProperty, weaken, type PropertyKey } from './property.ts';
import { mayWrite, writeOwn } from './property-write.ts';
import { proxyDefine, proxyDefineValue, proxyDescriptor } from './proxy.ts';
import { certainThrow, silentUnknown, touch, type Frame } from '../run.ts';

function nameOf(value: Value): string {
  return value.objects[0]?.name ?? '';
}

/** ToPropertyDescriptor followed by DefineOwnProperty. `silent`: what is refused is told by a result. */
export function define(frame: Frame, target: Value, key: PropertyKey, descriptor: Value, site: Site, silent = false): void {
  const text = memberText(nameOf(target), key);
  if (target.unknown !== null) touch(frame, target.unknown, 'unknown-write', `defines \`${text}\` on ${target.unknown.what}`, site);
  if (descriptor.unknown !== null) touch(frame, descriptor.unknown, 'unknown-property', `reads a property descriptor: ${descriptor.unknown.what}`, site);
  const fields = readDescriptor(frame, descriptor, text, site);
  for (const object of target.objects) {
    const act = (): void => defineOn(frame, object, key, descriptor, fields, text, site, silent);
    if (target.objects.length === 1) act();
    else perhaps(frame.run, act);
  }
}

/** The fields that the descriptor has; one that it may lack is joined with undefined. */
type Fields = Readonly<Partial<Record<'enumerable' | 'configurable' | 'value' | 'writable' | 'get' | 'set', Value>>>;
const FIELDS = ['enumerable', 'configurable', 'value', 'writable', 'get', 'set'] as const;

function readDescriptor(frame: Frame, descriptor: Value, text: string, site: Site): Fields {
  const fields: { -readonly [Name in keyof Fields]: Value } = {};
  for (const name of FIELDS) {
    const held = joinAll(descriptor.objects.map((object) => hasKey(frame, object, name, 'a property descriptor', site)));
    if (descriptor.objects.length > 0 && truth(held) !== 'false') fields[name] = getMember(frame, { ...descriptor, unknown: null }, name, `descriptor.${name}`, site);
  }
  for (const name of ['get', 'set'] as const) if (isNoFunction(fields[name])) certainThrow(frame, `defines \`${text}\` with a ${name}ter that is not a function`, site);
  if (certainly(fields.get ?? fields.set) && certainly(fields.value ?? fields.writable)) certainThrow(frame, `defines \`${text}\` as a value and an accessor`, site);
  if (descriptor.unknown !== null) fields.value = join(fields.value ?? NOTHING, silentUnknown(frame.run, 'unknown-property', text));
  return fields;
}

function isNoFunction(value: Value | undefined): boolean {
  return value !== undefined && value.unknown === null && (value.types & UNDEFINED_VALUE.types) === 0 && !isNothing(value) && !value.objects.some((object) => isCallable(object) || object.kind === 'proxy');
}

/** A field that may be missing is joined with undefined. */
function certainly(field: Value | undefined): boolean {
  return field !== undefined && (field.types & UNDEFINED_VALUE.types) === 0 && field.unknown === null && !isNothing(field);
}

function defineOn(frame: Frame, object: HeapObject, key: PropertyKey, descriptor: Value, fields: Fields, text: string, site: Site, silent: boolean): void {
  if (object.kind === 'proxy') {
    proxyDefine(frame, object, key, () => descriptor, text, site, (target) => defineOn(frame, target, key, descriptor, fields, text, site, silent));
  } else if (object.owner === HOST) {
    writeBuiltin(frame, object, key, text, site, { way: 'assign', value: fields.value });
  } else if (!completesGetter(frame, object, key, fields.get === undefined && fields.set === undefined ? fields.value : undefined, text, site) && mayWrite(frame, object, text, site, { key, way: 'assign', value: fields.value })) {
    defineFields(frame, object, key, fields, text, site, silent);
  }
}

function defineFields(frame: Frame, object: HeapObject, key: PropertyKey, fields: Fields, text: string, site: Site, silent: boolean): void {
  const known = key === null ? undefined : ownProperty(frame, object, key);
  if (known?.fixed === true && !known.absent && changesFixed(known, fields)) {
    if (!silent) certainThrow(frame, `defines \`${text}\`, which is fixed, in another way`, site);
    return;
  }
  const isFixed = object.kind === 'object' && (known?.fixed === true || (known === undefined && isComplete(frame, object))) && truth(fields.configurable ?? UNDEFINED_VALUE) === 'false';
  const enumerable = fields.enumerable === undefined ? (known?.enumerable ?? false) : truth(fields.enumerable) !== 'false';
  const writable = fields.writable === undefined ? (known?.writable ?? false) : truth(fields.writable) !== 'false';
  const getter = without(fields.get ?? NOTHING, NULLISH);
  const setter = without(fields.set ?? NOTHING, NULLISH);
  if (!isNothing(getter) || !isNothing(setter)) {
    if (!isNothing(getter)) defineAccessor(frame, object, key, 'getter', getter, enumerable);
    if (!isNothing(setter)) defineAccessor(frame, object, key, 'setter', setter, enumerable);
    const made = isFixed && key !== null ? object.properties.get(key) : undefined;
    if (made !== undefined && key !== null) frame.run.state.setProperty(object, key, { ...made, fixed: true });
  } else if (fields.value === undefined && known !== undefined && key !== null) {
    // Attributes alone: the value stays.
    frame.run.state.setProperty(object, key, { ...known, enumerable, writable });
  } else if (key === null || object.kind === 'array' || (isView(object) && isNumericKey(key))) {
    writeOwn(frame, object, key, fields.value ?? UNDEFINED_VALUE, text, site);
  } else {
    const made = dataProperty(fields.value ?? UNDEFINED_VALUE, enumerable, writable);
    frame.run.state.setProperty(object, key, isFixed ? { ...made, fixed: true } : made);
  }
}

/** ValidateAndApplyPropertyDescriptor, as far as it certainly refuses. */
function changesFixed(known: Property, { get, set, value }: Fields): boolean {
  if (get !== undefined || set !== undefined) return known.value !== NOTHING;
  return known.value === NOTHING ? value !== undefined : !known.writable && value !== undefined && strictEquality(known.value, value) === 'false';
}

/** `Object.defineProperties(target, descriptors)`. */
export function defineAll(frame: Frame, target: Value, descriptors: Value, site: Site): void {
  if (descriptors.unknown !== null) touch(frame, descriptors.unknown, 'unknown-property', `reads property descriptors: ${descriptors.unknown.what}`, site);
  for (const object of descriptors.objects) {
    const { known, other } = ownValues(frame, object, 'descriptors', site);
    for (const [key, value] of known) define(frame, target, key, value, site);
    if (other !== NOTHING) define(frame, target, null, other, site);
  }
}

/** CreateDataProperty, on proxies too. */
export function defineValue(frame: Frame, object: HeapObject, key: PropertyKey, value: Value, text: string, site: Site): void {
  if (object.kind === 'proxy' && !isPrivateKey(key)) proxyDefineValue(frame, object, key, value, text, site);
  else writeOwn(frame, object, key, value, text, site);
}

/** Adds a getter or setter, keeping its counterpart. One under a key that is not known may stand in any property's place. */
export function defineAccessor(frame: Frame, object: HeapObject, key: PropertyKey, kind: 'getter' | 'setter', accessor: Value, enumerable: boolean): void {
  const { state } = frame.run;
  if (key === null) {
    for (const [name, property] of [...object.properties]) {
      if (!isPrivateKey(name) && !isSymbolKey(name)) state.setProperty(object, name, withAccessor(property, kind, accessor));
    }
    const known = object.properties.get(ANY_STRING_KEY);
    state.setProperty(object, ANY_STRING_KEY, { ...withAccessor(known ?? accessorProperty(enumerable), kind, accessor), absent: true });
    if (object.kind === 'array') state.setField(object, 'count', null);
    return;
  }
  const known = object.properties.get(key);
  state.setProperty(object, key, {
    value: NOTHING,
    getter: kind === 'getter' ? accessor : (known?.getter ?? null),
    setter: kind === 'setter' ? accessor : (known?.setter ?? null),
    absent: false,
    enumerable,
    writable: true,
  });
  if (object.kind === 'array' && isIndexKey(key) && object.count !== null && Number(key) >= object.count) state.setField(object, 'count', Number(key) + 1);
}

function accessorProperty(enumerable: boolean): Property {
  return { value: NOTHING, getter: null, setter: null, absent: true, enumerable, writable: true };
}

/** The property as it may be where the accessor may have taken its place. */
function withAccessor(property: Property, kind: 'getter' | 'setter', accessor: Value): Property {
  const field = property[kind];
  return { ...property, [kind]: field === null ? accessor : join(field, accessor) };
}

/** [[GetOwnProperty]] as a descriptor object; undefined where there is no such property. */
export function descriptorOf(frame: Frame, object: HeapObject, key: PropertyKey, site: Site): Value {
  if (object.kind === 'proxy') return proxyDescriptor(frame, object, key, site);
  const property = propertyOf(frame, object, key, site);
  if (property !== undefined) return join(reference(describeProperty(frame, object, property, site)), property.absent ? UNDEFINED_VALUE : NOTHING);
  if (object.open !== null) touch(frame, object.open, 'unknown-property', `asks for a property of ${object.open.what}`, site);
  else if (object.other === NOTHING && !object.properties.has(ANY_STRING_KEY)) return UNDEFINED_VALUE;
  const others = anyProperty(frame, object);
  return join(UNDEFINED_VALUE, reference(describeProperty(frame, object, others, site)));
}

function propertyOf(frame: Frame, object: HeapObject, key: PropertyKey, site: Site): Property | undefined {
  const text = memberText(object.name, key);
  switch (object.kind) {
    case 'builtin':
      return builtinProperty(frame, object, key, site);
    case 'host':
      return { ...dataProperty(hostMember(frame, object, key, text)), absent: true };
    case 'namespace':
      return { ...dataProperty(namespaceMember(frame, object, key, text, site)), absent: true };
    default:
      return key === null ? anyProperty(frame, object) : ownProperty(frame, object, key);
  }
}

/** Any property of the object in one. */
function anyProperty(frame: Frame, object: HeapObject): Property {
  let { value, getter, setter } = accessorProperty(true);
  if (object.open !== null) value = silentUnknown(frame.run, 'unknown-property', object.open.what);
  value = join(value, object.other);
  for (const [name, property] of object.properties) {
    if (isSymbolKey(name) || (isPrivateKey(name) && name !== ANY_STRING_KEY)) continue;
    value = join(value, property.value);
    if (property.getter !== null) getter = getter === null ? property.getter : join(getter, property.getter);
    if (property.setter !== null) setter = setter === null ? property.setter : join(setter, property.setter);
  }
  return { value, getter, setter, absent: true, enumerable: true, writable: true };
}

function describeProperty(frame: Frame, object: HeapObject, property: Property, site: Site): HeapObject {
  const descriptor = allocatePlain(frame, site);
  const { state } = frame.run;
  const both = property.value !== NOTHING && (property.getter !== null || property.setter !== null);
  const set = (name: string, value: Value, absent: boolean): void => state.setProperty(descriptor, name, { ...dataProperty(value), absent });
  if (property.value !== NOTHING) {
    set('value', weaken(frame, object, property.value), both);
    set('writable', property.writable ? ANY_BOOLEAN : boolean(false), both);
  }
  if (property.value === NOTHING || both) {
    set('get', property.getter ?? UNDEFINED_VALUE, both);
    set('set', property.setter ?? UNDEFINED_VALUE, both);
  }
  set('enumerable', boolean(property.enumerable), false);
  set('configurable', ANY_BOOLEAN, false);
  return descriptor;
}
