import { isConstant, isPrimitive, NOTHING, NULL, STRING, SYMBOL, type HeapObject, type Value } from '../../values/index.ts';
import type { Behaviour } from '../../knowledge/index.ts';
import type { Run } from '../run.ts';
import type { BuiltinCall } from './builtin-call.ts';

/** Whether the call throws nothing by itself. */
export function isSafe({ frame, path, receiver, given }: BuiltinCall, { safe }: Behaviour): boolean {
  switch (safe) {
    case 'always':
      return true;
    case 'primitives':
      return given.list.every(isPlain);
    case 'receiver':
      return receiver.types === 0 && receiver.unknown === null && receiver.objects.every(({ kind, frozen }) => !frozen && kind === path.slice(0, path.indexOf('.')).toLowerCase());
    case 'object':
      return isOrdinary(given.list[0]) && given.list.slice(1).every(isPlain);
    case 'prototype':
      return given.list.length === 1 && given.rest === null && isPrototype(given.list[0]);
    case 'owner':
      return receiver.types === 0 && receiver.unknown === null && receiver.objects.every((object) => object.kind === 'builtin' && path.startsWith(`${object.path}.`));
    case 'definition':
      return defines(given.list);
    case 'heir':
      return mayInherit(given.list);
    case 'function':
      return receiver.types === 0 && receiver.unknown === null && receiver.objects.every(isPlainFunction);
    case 'waiting':
      return receiver.types === 0 && receiver.unknown === null && receiver.objects.every((object) => waits(frame.run, object));
    default:
      return false;
  }
}

function isPlainFunction({ kind, properties, open, prototype }: HeapObject): boolean {
  const isAccessor = (key: string): boolean => {
    const property = properties.get(key);
    return property !== undefined && (property.getter !== null || property.setter !== null);
  };
  const inheritsNone = prototype.unknown === null && prototype.objects.every((above) => above.kind === 'builtin');
  return kind === 'function' && open === null && inheritsNone && !isAccessor('name') && !isAccessor('length');
}

/** A generator whose body does not run at the moment. */
function waits({ stack }: Run, { kind, internal }: HeapObject): boolean {
  if (kind !== 'generator' || internal?.kind !== 'suspended') return false;
  const { facts, index, environment } = internal.closure;
  return !stack.some((call) => call.facts === facts.functions[index] && call.environment === environment);
}

function isOrdinary(value: Value | undefined): boolean {
  return value !== undefined && value.types === 0 && value.unknown === null && value.objects.every(({ kind }) => kind !== 'proxy' && kind !== 'host' && kind !== 'namespace');
}

function isPrototype(value: Value | undefined): boolean {
  return value !== undefined && value.unknown === null && (value.types & ~NULL) === 0;
}

function isPlain(value: Value): boolean {
  return isPrimitive(value) && (value.types & SYMBOL) === 0;
}

/** `Object.defineProperty` of a property that an own object does not have yet, as a literal says. */
function defines([target, key, descriptor]: readonly Value[]): boolean {
  const object = onlyObject(target);
  const described = onlyObject(descriptor);
  if (object === null || described === null || key === undefined || !isConstant(key) || (key.types === STRING && !/^(?:[\w$]|$)/u.test(key.constant as string))) return false;
  const isNew = (object.kind === 'object' || object.kind === 'instance') && object.extensible && !object.frozen && object.open === null && object.other === NOTHING && !object.properties.has(String(key.constant));
  return isNew && isDescriptor(described);
}

/** `Object.setPrototypeOf` of an object by one that does not inherit from it. */
function mayInherit([target, parent]: readonly Value[]): boolean {
  const object = onlyObject(target);
  const isChangeable = object !== null && (object.kind === 'object' || object.kind === 'function' || object.kind === 'instance') && object.extensible && !object.frozen && object.open === null;
  return isChangeable && parent !== undefined && isPrototype(parent) && parent.objects.every((above) => !inheritsFrom(above, object, 0));
}

const LONGEST_CHAIN = 16;

function inheritsFrom(object: HeapObject, ancestor: HeapObject, length: number): boolean {
  if (object === ancestor || length > LONGEST_CHAIN || object.prototype.unknown !== null || object.kind === 'proxy') return true;
  return object.kind !== 'builtin' && object.prototype.objects.some((above) => inheritsFrom(above, ancestor, length + 1));
}

function isDescriptor({ kind, properties, open, other, prototype }: HeapObject): boolean {
  const isPlainObject = kind === 'object' && open === null && other === NOTHING && prototype.unknown === null && prototype.objects.every((above) => above.kind === 'builtin');
  return isPlainObject && !properties.has('get') && !properties.has('set') && [...properties.values()].every(({ getter, setter }) => getter === null && setter === null);
}

function onlyObject(value: Value | undefined): HeapObject | null {
  return value?.types === 0 && value.unknown === null && value.objects.length === 1 ? (value.objects[0] ?? null) : null;
}
