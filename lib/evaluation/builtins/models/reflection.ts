import type { Site } from '../../../facts/index.ts';
import {
  ANY_BOOLEAN, ANY_STRING, ANY_STRING_KEY, ANY_SYMBOL, boolean, constant, isNothing, isPrimitive, isSymbolKey, join, joinAll, nameOfKey, NOTHING, NULLISH, reference, symbol,
  UNDEFINED_VALUE, without, type HeapObject, type Value,
} from '../../../values/index.ts';
import { allocate, allocateArray, allocatePlain } from '../../objects/allocation.ts';
import { perhaps } from '../../expressions/alternatives.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { builtinProperty, prototypeNames } from '../builtin-values.ts';
import { argument, constructValue } from '../../calls/call.ts';
import { makeBuiltinFunction } from '../../calls/made-function.ts';
import { toPropertyKey } from '../../expressions/coercion.ts';
import { isConstructor } from '../../classes/constructor.ts';
import { isFewObjects } from '../../objects/enumeration.ts';
import { define, defineAccessor, defineAll, descriptorOf } from '../../objects/define.ts';
import { memberText } from '../../describe.ts';
import { hasProperty } from '../../expressions/has-property.ts';
import { listLike, type Elements } from '../../objects/iteration.ts';
import { namespaceMember } from '../../modules/namespace.ts';
import { knownNames } from '../../objects/own-properties.ts';
import { getFromObject, getMember, isComplete, ownProperty, type PropertyKey } from '../../objects/property.ts';
import { deleteMember, mayWrite, setMember, setOnObject, writeElementOfLiteral } from '../../objects/property-write.ts';
import { primitivePrototypes, prototypesOf, setPrototypes } from '../../classes/prototype.ts';
import { IN_FORCE, proxyDefine, proxyDescriptor, proxyKeys, proxyPrototype } from '../../objects/proxy.ts';
import { certainThrow, silentUnknown, type Frame } from '../../run.ts';

function keyOf({ frame, site }: BuiltinCall, value: Value): PropertyKey {
  return toPropertyKey(frame, value, 'a key', site);
}

function isExact(subject: Value): boolean {
  return subject.unknown === null && subject.types === 0 && subject.objects.length > 0;
}

const getPrototypeOf: Model = ({ frame, given, site }) => {
  const value = argument(given, 0);
  if (isExact(value)) return prototypesOf(frame, value, site);
  return isPrimitive(value) && (value.types & NULLISH) === 0 ? primitivePrototypes(frame, value) : undefined;
};

const setPrototypeOf: Model = ({ frame, given, site }) => {
  setPrototypes(frame, argument(given, 0), argument(given, 1), site);
  return argument(given, 0);
};

/** Object.prototype.isPrototypeOf: walks the prototypes of its argument. */
const isPrototypeOf: Model = ({ frame, given, site }) => {
  let above = argument(given, 0);
  for (let hop = 0; hop < 30 && above.objects.length > 0; hop++) above = prototypesOf(frame, above, site);
  return ANY_BOOLEAN;
};

const getOwnPropertyDescriptor: Model = (call) => {
  const { frame, given, site } = call;
  const subject = argument(given, 0);
  const key = keyOf(call, argument(given, 1));
  if (!isExact(subject)) return undefined;
  let result = NOTHING;
  for (const object of subject.objects) result = join(result, descriptorOf(frame, object, key, site));
  return result;
};

const getOwnPropertyDescriptors: Model = ({ frame, given, site }) => {
  const subject = argument(given, 0);
  const [object] = subject.objects;
  if (!isExact(subject) || object === undefined || subject.objects.length !== 1) return undefined;
  const result = allocatePlain(frame, site);
  const { list, rest } = ownKeysOf({ frame, site }, object);
  const put = (key: PropertyKey): void => {
    const descriptor = without(descriptorOf(frame, object, key, site), NULLISH);
    if (!isNothing(descriptor)) setMember(frame, reference(result), key, descriptor, 'descriptors', site, true);
  };
  for (const key of list) put(toPropertyKey(frame, key, 'a key', site));
  if (rest !== null) perhaps(frame.run, () => put(null));
  return reference(result);
};

type Place = Pick<BuiltinCall, 'frame' | 'site'>;

/** [[OwnPropertyKeys]]: names and symbols. */
function ownKeysOf({ frame, site }: Place, object: HeapObject): Elements {
  if (object.kind === 'proxy') return proxyKeys(frame, object, site);
  const ofPrototype = object.kind === 'builtin' ? prototypeNames(frame.run.realm, object.path) : null;
  const names = ofPrototype ?? knownNames(frame, object, false);
  if (names === null || frame.run.changed.has(object) || object.properties.has('@@?')) return { list: [], rest: join(ANY_STRING, ANY_SYMBOL) };
  if (ofPrototype !== null) return { list: names.map((name) => constant(name)), rest: ANY_SYMBOL };
  const symbols = [...object.properties.keys()].filter((key) => isSymbolKey(key));
  return { list: [...names.map((name) => constant(name)), ...symbols.map((key) => symbol(key))], rest: null };
}

const SYMBOL_TYPE = ANY_SYMBOL.types;

function keysOfTypes({ list, rest }: Elements, types: number): Elements {
  return { list: list.filter((key) => (key.types & ~types) === 0), rest: rest === null || (rest.types & types) === 0 ? null : rest };
}

/** `Object.getOwnPropertyNames` and `getOwnPropertySymbols` take one type of the keys, `Reflect.ownKeys` both. */
function ownKeys(types: number): Model {
  return (call) => {
    const { frame, given, site } = call;
    const subject = argument(given, 0);
    const parts = subject.objects.map((object) => keysOfTypes(ownKeysOf(call, object), types));
    if (isFewObjects(subject) && parts.every(({ rest }) => rest === null)) {
      return joinAll(parts.map(({ list }) => {
        const names = allocateArray(frame, site);
        writeElementOfLiteral(frame, names, list, null);
        return reference(names);
      }));
    }
    const array = allocateArray(frame, site);
    const [only] = parts;
    if (parts.length === 1 && only?.rest === null && isExact(subject)) {
      writeElementOfLiteral(frame, array, only.list, null);
      return reference(array);
    }
    writeElementOfLiteral(frame, array, [], (types & SYMBOL_TYPE) === 0 ? ANY_STRING : types === SYMBOL_TYPE ? ANY_SYMBOL : join(ANY_STRING, ANY_SYMBOL));
    return reference(array);
  };
}

function hasOwn(call: BuiltinCall, subject: Value, key: Value): Value {
  if (!isFewObjects(subject)) return hasOwnOf(call, subject, key);
  const name = keyOf(call, key);
  const exact = name === null ? ANY_STRING : isSymbolKey(name) ? symbol(name) : constant(nameOfKey(name));
  return joinAll(subject.objects.map((object) => hasOwnOf(call, reference(object), exact)));
}

function hasOwnOf(call: BuiltinCall, subject: Value, key: Value): Value {
  const { frame, site } = call;
  const name = keyOf(call, key);
  for (const each of subject.objects) lookAt(call, each, name);
  const [object] = subject.objects;
  if (name !== null && object?.kind === 'builtin' && subject.objects.length === 1 && subject.unknown === null) return builtinHas(frame, object, name, site);
  if (name === null || object === undefined || subject.objects.length > 1 || subject.unknown !== null || object.kind === 'proxy' || object.open !== null || frame.run.changed.has(object)) return ANY_BOOLEAN;
  const property = ownProperty(frame, object, name);
  if (property !== undefined) return property.absent ? ANY_BOOLEAN : boolean(true);
  return (object.kind === 'object' || object.kind === 'function') && isComplete(frame, object) ? boolean(false) : ANY_BOOLEAN;
}

/** [[GetOwnProperty]] of a module namespace looks at the binding (sec-module-namespace-exotic-objects-getownproperty-p). */
function lookAt({ frame, site }: BuiltinCall, object: HeapObject, key: PropertyKey): void {
  if (object.kind === 'proxy') proxyDescriptor(frame, object, key, site);
  else if (object.kind === 'namespace') frame.run.reads?.listing(() => void namespaceMember(frame, object, key, object.name, site));
  else if (object.kind !== 'builtin') frame.run.touches?.readMember(frame, object, key, null, site);
}

function builtinHas(frame: Frame, object: HeapObject, name: string, site: Site): Value {
  const property = builtinProperty(frame, object, name, site);
  return property?.absent === true ? ANY_BOOLEAN : boolean(property !== undefined);
}

/** Whether the object certainly lacks the member and takes no further ones. */
function cannotDefine(frame: Frame, target: Value, key: PropertyKey): boolean {
  const [object] = target.objects;
  if (object === undefined || target.objects.length > 1 || !isExact(target) || key === null) return false;
  return !object.extensible && object.owner === frame.run.module && isComplete(frame, object) && (object.kind === 'object' || object.kind === 'array') && !object.properties.has(key);
}

function accessorDefiner(kind: 'getter' | 'setter'): Model {
  return (call) => {
    const { frame, receiver, given, site } = call;
    const key = keyOf(call, argument(given, 0));
    for (const object of receiver.objects) {
      const text = memberText(object.name, key);
      const onTarget = (target: HeapObject): void => {
        if (mayWrite(frame, target, text, site)) defineAccessor(frame, target, key, kind, argument(given, 1), true);
      };
      if (object.kind === 'proxy') proxyDefine(frame, object, key, () => reference(allocatePlain(frame, site)), text, site, onTarget);
      else onTarget(object);
    }
    return UNDEFINED_VALUE;
  };
}

/** `__lookupGetter__`: along the prototypes, which a proxy may name itself. */
const lookUp: Model = (call) => {
  const { frame, receiver, given, site } = call;
  const key = keyOf(call, argument(given, 0));
  for (const object of receiver.objects) {
    if (object.kind !== 'proxy') continue;
    proxyDescriptor(frame, object, key, site);
    perhaps(frame.run, () => void proxyPrototype(frame, object, site));
  }
  return silentUnknown(frame.run, 'unknown-property', `the result of \`${call.name}\``);
};

/** A proxy keeps its target in `contents` and its handler in `keys`. */
function makeProxy({ frame, given, site }: BuiltinCall): HeapObject {
  const made = allocate(frame, 'proxy', frame.run.realm.value('Object.prototype'), site, null, { kind: 'proxy' });
  frame.run.state.setField(made, 'count', IN_FORCE);
  frame.run.state.setField(made, 'contents', argument(given, 0));
  frame.run.state.setField(made, 'keys', argument(given, 1));
  return made;
}

const proxy: Model = (call) => {
  if (call.newTarget === null) return certainThrow(call.frame, `calls \`${call.name}\` without \`new\``, call.site);
  return reference(makeProxy(call));
};

const revocable: Model = (call) => {
  const { frame, site } = call;
  const result = allocatePlain(frame, site);
  const made = makeProxy(call);
  setMember(frame, reference(result), 'proxy', reference(made), 'proxy', site, true);
  setMember(frame, reference(result), 'revoke', makeBuiltinFunction(frame, 'revoke', made), 'revoke', site, true);
  return reference(result);
};

const reflectGet: Model = (call) => {
  const { frame, given, site } = call;
  const target = argument(given, 0);
  const key = keyOf(call, argument(given, 1));
  if (given.list.length < 3) return getMember(frame, target, key, 'a property', site);
  let result = target.unknown === null ? NOTHING : getMember(frame, { ...target, objects: [], types: 0 }, key, 'a property', site);
  for (const object of target.objects) result = join(result, getFromObject(frame, object, key, argument(given, 2), 'a property', site));
  return result;
};

/** What fails is told by the result, as sloppy code is silent about it. */
function silent(frame: Frame): Frame {
  return { ...frame, facts: { ...frame.facts, strict: false } };
}

const reflectSet: Model = (call) => {
  const { given, site } = call;
  const frame = silent(call.frame);
  const target = argument(given, 0);
  const key = keyOf(call, argument(given, 1));
  const text = memberText(target.objects[0]?.name ?? '', key);
  const receiver = given.list[3];
  if (receiver === undefined) setMember(frame, target, key, argument(given, 2), text, site);
  else for (const object of target.objects) perhaps(frame.run, () => setOnObject(frame, object, key, argument(given, 2), receiver, text, site, false));
  return ANY_BOOLEAN;
};

/** `Reflect.construct(target, list, newTarget)`. */
const construct: Model = ({ frame, given, name, site }) => {
  const target = argument(given, 0);
  const newTarget = given.list[2] ?? null;
  if (newTarget !== null && newTarget.unknown === null && !newTarget.objects.some((object) => isConstructor(frame, object))) {
    return certainThrow(frame, `constructs for a \`new.target\` that is not a constructor (\`${name}\`)`, site);
  }
  return constructValue(frame, target, listLike(frame, argument(given, 1), site), newTarget, target.objects[0]?.name || name, site);
};

export const REFLECTION_MODELS: Readonly<Record<string, Model>> = {
  'Object.defineProperty': (call) => {
    const key = keyOf(call, argument(call.given, 1));
    if (cannotDefine(call.frame, argument(call.given, 0), key)) return certainThrow(call.frame, `defines a member of an object to which none can be added (\`${call.name}\`)`, call.site);
    define(call.frame, argument(call.given, 0), key, argument(call.given, 2), call.site);
    return argument(call.given, 0);
  },
  'Object.defineProperties': ({ frame, given, site }) => {
    defineAll(frame, argument(given, 0), argument(given, 1), site);
    return argument(given, 0);
  },
  'Reflect.defineProperty': (call) => {
    const key = keyOf(call, argument(call.given, 1));
    if (cannotDefine(call.frame, argument(call.given, 0), key)) return boolean(false);
    define(call.frame, argument(call.given, 0), key, argument(call.given, 2), call.site, true);
    return ANY_BOOLEAN;
  },
  'Object.getPrototypeOf': getPrototypeOf,
  'Reflect.getPrototypeOf': getPrototypeOf,
  'Object.setPrototypeOf': setPrototypeOf,
  'Reflect.setPrototypeOf': (call) => {
    setPrototypeOf(call);
    return ANY_BOOLEAN;
  },
  'Object.prototype.isPrototypeOf': isPrototypeOf,
  'Object.getOwnPropertyDescriptor': getOwnPropertyDescriptor,
  'Reflect.getOwnPropertyDescriptor': getOwnPropertyDescriptor,
  'Object.getOwnPropertyDescriptors': getOwnPropertyDescriptors,
  'Object.getOwnPropertyNames': ownKeys(ANY_STRING.types),
  'Object.getOwnPropertySymbols': ownKeys(SYMBOL_TYPE),
  'Reflect.ownKeys': ownKeys(ANY_STRING.types | SYMBOL_TYPE),
  'Object.prototype.hasOwnProperty': (call) => hasOwn(call, call.receiver, argument(call.given, 0)),
  'Object.prototype.propertyIsEnumerable': (call) => {
    hasOwn(call, call.receiver, argument(call.given, 0));
    return ANY_BOOLEAN;
  },
  'Object.hasOwn': (call) => hasOwn(call, argument(call.given, 0), argument(call.given, 1)),
  'Object.prototype.__defineGetter__': accessorDefiner('getter'),
  'Object.prototype.__defineSetter__': accessorDefiner('setter'),
  'Object.prototype.__lookupGetter__': lookUp,
  'Object.prototype.__lookupSetter__': lookUp,
  Proxy: proxy,
  'Proxy.revocable': revocable,
  'Reflect.construct': construct,
  'Reflect.get': reflectGet,
  'Reflect.set': reflectSet,
  'Reflect.has': ({ frame, given, site }) => hasProperty(frame, argument(given, 1), argument(given, 0), 'an object', site),
  'Reflect.deleteProperty': (call) => {
    const target = argument(call.given, 0);
    const key = keyOf(call, argument(call.given, 1));
    deleteMember(silent(call.frame), target, key, memberText(target.objects[0]?.name ?? '', key), call.site);
    return ANY_BOOLEAN;
  },
};
