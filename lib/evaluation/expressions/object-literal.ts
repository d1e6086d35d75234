import type { ObjectMember, Site } from '../../facts/index.ts';
import { dataProperty, isPrimitive, join, NOTHING, NULL_VALUE, reference, without, PRIMITIVE, type HeapObject, type Value } from '../../values/index.ts';
import { allocatePlain } from '../objects/allocation.ts';
import { keyOf } from './assignment.ts';
import { defineAccessor } from '../objects/define.ts';
import { evaluate } from './expression.ts';
import { makeFunction } from '../calls/function-object.ts';
import { ownValues } from '../objects/own-properties.ts';
import { nameValue, writeOwn } from '../objects/property-write.ts';
import { silentUnknown, touch, type Frame } from '../run.ts';

export function evaluateObject(frame: Frame, members: readonly ObjectMember[], site: Site): Value {
  const object = allocatePlain(frame, site);
  frame.run.state.filling(object, () => {
    for (const member of members) addMember(frame, object, member, site);
  });
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
      if (key !== null) nameValue(frame, value, key);
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

/** `{ ...source }`, `Object.assign`: copies own enumerable properties, running getters. */
export function copyProperties(frame: Frame, source: Value, target: HeapObject, site: Site, except: readonly string[]): void {
  const { run } = frame;
  if (source.unknown !== null) {
    touch(frame, source.unknown, 'unknown-property', `copies the properties of ${source.unknown.what}`, site);
    run.state.setField(target, 'open', silentUnknown(run, 'unknown-property', 'an object with properties that are not known', source.unknown).unknown);
  }
  const certain = source.objects.length === 1 && source.unknown === null && isPrimitive({ ...source, objects: [] }) && source.types === 0;
  for (const object of source.objects) copyFrom(frame, object, target, site, except, certain);
}

function copyFrom(frame: Frame, object: HeapObject, target: HeapObject, site: Site, except: readonly string[], certain: boolean): void {
  const { state } = frame.run;
  const { known, other } = ownValues(frame, object, object.name || 'an object', site);
  for (const [key, value, absent] of known) {
    if (except.includes(key)) continue;
    const before = target.properties.get(key);
    const weak = absent || !certain || object.summary;
    const joined = weak && before !== undefined ? join(before.value, value) : value;
    state.setProperty(target, key, { ...dataProperty(joined), absent: weak && (before === undefined || before.absent) });
  }
  if (other !== NOTHING) writeOwn(frame, target, null, other, target.name || 'an object', site);
}
