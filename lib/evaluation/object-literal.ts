import type { ObjectMember, Site } from '../facts/index.ts';
import { dataProperty, isPrimitive, join, NOTHING, NULL_VALUE, reference, without, PRIMITIVE, type HeapObject, type Value } from '../values/index.ts';
import { allocatePlain } from './allocation.ts';
import { keyOf } from './assignment.ts';
import { evaluate } from './expression.ts';
import { makeFunction } from './function-object.ts';
import { arrayElements } from './iteration.ts';
import { nameValue, ownValues, writeOwn } from './property.ts';
import { proxyOwnValues } from './proxy.ts';
import { silentUnknown, touch, type Frame } from './run.ts';

export function evaluateObject(frame: Frame, members: readonly ObjectMember[], site: Site): Value {
  const object = allocatePlain(frame, site);
  for (const member of members) addMember(frame, object, member, site);
  return reference(object);
}

function addMember(frame: Frame, object: HeapObject, member: ObjectMember, site: Site): void {
  switch (member.kind) {
    case 'spread':
      copyProperties(frame, evaluate(frame, member.argument), object, member.site, []);
      return;
    case 'prototype': {
      const value = evaluate(frame, member.value);
      if (value.objects.length > 0 || value.unknown !== null || value === NULL_VALUE) frame.run.state.setField(object, 'prototype', without(value, PRIMITIVE & ~2));
      return;
    }
    case 'property': {
      const key = keyOf(frame, member.key, site);
      const value = evaluate(frame, member.value);
      if (key !== null) nameValue(value, key);
      writeOwn(frame, object, key, value, key ?? '[…]', site);
      return;
    }
    case 'method': {
      const key = keyOf(frame, member.key, site);
      writeOwn(frame, object, key, reference(makeFunction(frame, member.function, object)), key ?? '[…]', site);
      return;
    }
    default: {
      const key = keyOf(frame, member.key, site);
      defineAccessor(frame, object, key, member.kind, reference(makeFunction(frame, member.function, object)), true);
    }
  }
}

/** Adds a getter or setter, keeping its counterpart. */
export function defineAccessor(frame: Frame, object: HeapObject, key: string | null, kind: 'getter' | 'setter', accessor: Value, enumerable: boolean): void {
  if (key === null) {
    frame.run.state.setField(object, 'open', { kind: 'unsupported', what: 'an object with computed accessors', reportedIn: null });
    return;
  }
  const known = object.properties.get(key);
  frame.run.state.setProperty(object, key, {
    value: NOTHING,
    getter: kind === 'getter' ? accessor : (known?.getter ?? null),
    setter: kind === 'setter' ? accessor : (known?.setter ?? null),
    absent: false,
    enumerable,
  });
}

/** `{ ...source }`, `Object.assign`: copies own enumerable properties, running getters. */
export function copyProperties(frame: Frame, source: Value, target: HeapObject, site: Site, except: readonly string[]): void {
  const { run } = frame;
  if (source.unknown !== null) {
    touch(frame, source.unknown, 'unknown-property', `copies the properties of ${source.unknown.what}`, site);
    run.state.setField(target, 'open', { kind: 'unknown-property', what: 'an object with properties that are not known', reportedIn: run.module });
  }
  const certain = source.objects.length === 1 && source.unknown === null && isPrimitive({ ...source, objects: [] }) && source.types === 0;
  for (const object of source.objects) copyFrom(frame, object, target, site, except, certain);
}

function copyFrom(frame: Frame, object: HeapObject, target: HeapObject, site: Site, except: readonly string[], certain: boolean): void {
  const { state } = frame.run;
  if (object.kind === 'host' || object.kind === 'builtin') {
    state.setField(target, 'other', join(target.other, silentUnknown(frame.run, 'unmodelled', 'a property of a built-in')));
    return;
  }
  if (object.kind === 'proxy') {
    state.setField(target, 'other', join(target.other, proxyOwnValues(frame, object, site)));
    return;
  }
  if (object.kind === 'array') {
    for (const [index, value] of arrayElements(frame, object).list.entries()) state.setProperty(target, String(index), dataProperty(value));
    const { rest } = arrayElements(frame, object);
    if (rest !== null) state.setField(target, 'other', join(target.other, rest));
    return;
  }
  const { known, other } = ownValues(frame, object, object.name || 'an object', site);
  for (const [key, value, absent] of known) {
    if (except.includes(key)) continue;
    const before = target.properties.get(key);
    const weak = absent || !certain || object.summary;
    const joined = weak && before !== undefined ? join(before.value, value) : value;
    state.setProperty(target, key, { ...dataProperty(joined), absent: weak && (before === undefined || before.absent) });
  }
  if (other !== NOTHING) state.setField(target, 'other', join(target.other, other));
}
