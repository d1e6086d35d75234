import type { ClassForm, Site } from '../../facts/index.ts';
import { isPrivateKey, ANY_SYMBOL_KEY, constant, dataProperty, isNothing, isPrimitive, join, NOTHING, NULL, NULL_VALUE, NULLISH, reference, unknownValue, without, type ClassDefinition, type FieldDefinition, type HeapObject, type Value } from '../../values/index.ts';
import { create, newSymbol } from '../objects/allocation.ts';
import { getMember, type PropertyKey } from '../objects/property.ts';
import { writeOwn } from '../objects/property-write.ts';
import { certainThrow, type Frame } from '../run.ts';

/** What a class evaluates to, before it has members. */
export interface ClassObjects {
  readonly constructor: HeapObject;
  readonly prototype: HeapObject;
  readonly fields: FieldDefinition[];
}

/** In repetitions one class stands for all that are made at its place. */
export function classObjects(frame: Frame, form: ClassForm, superclass: Value | null): ClassObjects {
  const { allocations } = frame.run;
  if (allocations === null) return makeClass(frame, form, superclass);
  const key = `${frame.module}|${form.site}|class`;
  const known = allocations.get(key);
  const shared = known === undefined ? null : sharedClass(frame, form, known as HeapObject, allocations.get(`${key}.prototype`) as HeapObject, superclass);
  if (shared !== null) return shared;
  const made = makeClass(frame, form, superclass);
  allocations.set(key, made.constructor);
  allocations.set(`${key}.prototype`, made.prototype);
  return made;
}

function sharedClass(frame: Frame, form: ClassForm, constructor: HeapObject, prototype: HeapObject, superclass: Value | null): ClassObjects | null {
  const definition = constructor.callable?.kind === 'class' ? constructor.callable.definition : null;
  if (definition === null) return null;
  const runsCode = form.elements.length > 0 || form.constructorFunction !== null;
  if (runsCode && definition.environment !== frame.environment) return null;
  if ((definition.superclass === null) !== (superclass === null)) return null;
  constructor.summary = true;
  prototype.summary = true;
  if (superclass !== null && definition.superclass !== null) {
    const { state } = frame.run;
    // A class that extends the one of the round before has nothing but its own members from it.
    const others = excluding(superclass, constructor);
    definition.superclass = join(definition.superclass, others);
    state.setField(constructor, 'prototype', parentsOf(frame, others));
    state.setField(prototype, 'prototype', prototypeOfPrototype(frame, others, form.site));
  }
  return { constructor, prototype, fields: definition.fields };
}

function excluding(value: Value, object: HeapObject): Value {
  return value.objects.includes(object) ? { ...value, objects: value.objects.filter((each) => each !== object) } : value;
}

function parentsOf(frame: Frame, superclass: Value | null): Value {
  return superclass === null || superclass === NULL_VALUE ? frame.run.realm.value('Function.prototype') : without(superclass, NULLISH);
}

/** Fields of a shared class are added again in every round. */
export function addField(fields: FieldDefinition[], field: FieldDefinition): FieldDefinition {
  const known = fields.find(({ element, key }) => element === field.element && key.constant === field.key.constant);
  if (known === undefined) fields.push(field);
  return known ?? field;
}

/** Puts a method in place, whatever stood there. */
export function writeMethod(frame: Frame, holder: HeapObject, key: PropertyKey, method: Value): void {
  if (key === null || key === ANY_SYMBOL_KEY) writeOwn(frame, holder, key, method, `${holder.name}[…]`, 0);
  // Nothing is assigned to a private method.
  else frame.run.state.setProperty(holder, key, dataProperty(method, false, !isPrivateKey(key)));
}

function makeClass(frame: Frame, form: ClassForm, superclass: Value | null): ClassObjects {
  const fields: FieldDefinition[] = [];
  const definition: ClassDefinition = {
    name: form.innerSlot === null ? null : form.name, module: frame.module, facts: frame.moduleFacts, environment: frame.environment, constructorFunction: form.constructorFunction,
    superclass, fields, decorated: { transforms: [], contexts: [] },
    privateOwner: form.privateSlot === null ? NOTHING : newSymbol(frame.run), site: form.site,
  };
  const constructor = create(frame, 'function', parentsOf(frame, superclass), { kind: 'class', definition });
  const prototype = create(frame, 'object', prototypeOfPrototype(frame, superclass, form.site));
  constructor.name = form.name ?? '';
  frame.run.functions.push(constructor);
  prototype.name = `${form.name ?? 'class'}.prototype`;
  constructor.properties.set('prototype', dataProperty(reference(prototype), false, false));
  constructor.properties.set('name', dataProperty(form.name === null ? constant('') : constant(form.name), false, false));
  constructor.properties.set('length', dataProperty(constant(form.constructorFunction === null ? 0 : (frame.moduleFacts.functions[form.constructorFunction]?.length ?? 0)), false, false));
  prototype.properties.set('constructor', dataProperty(reference(constructor), false));
  return { constructor, prototype, fields };
}

function prototypeOfPrototype(frame: Frame, superclass: Value | null, site: Site): Value {
  if (superclass === null) return frame.run.realm.value('Object.prototype');
  if (superclass === NULL_VALUE) return NULL_VALUE;
  const known = { ...without(superclass, NULLISH), unknown: null };
  const inherited = isNothing(known) ? known : getMember(frame, known, 'prototype', 'prototype', site);
  if (superclass.unknown === null && isPrimitive(inherited) && !isNothing(inherited) && (inherited.types & NULL) === 0) certainThrow(frame, 'extends a function whose `prototype` is neither an object nor null', site);
  // Naming an unknown superclass runs nothing of it; its instances are unknown.
  return superclass.unknown === null ? inherited : join(inherited, unknownValue(superclass.unknown));
}
