import type { Site } from '../../facts/index.ts';
import { isPrivateKey, nameOfKey, NULL_VALUE, reference, UNDEFINED_VALUE, type Callable, type ClassDefinition, type FieldDefinition, type HeapObject, type Value } from '../../values/index.ts';
import { create } from '../objects/allocation.ts';
import { perhaps } from '../expressions/alternatives.ts';
import { NO_ARGUMENTS, runClosure } from '../calls/call.ts';
import { defineAccessor, defineValue } from '../objects/define.ts';
import { makeBuiltinFunction, storageKey } from '../calls/made-function.ts';
import type { PropertyKey } from '../objects/property.ts';
import { setMember } from '../objects/property-write.ts';
import { certainThrow, type Frame } from '../run.ts';
import { runInitialisers, transformed } from './standard-decorators.ts';

/** Runs a field initialiser or static block. */
export function runInitialiser(frame: Frame, home: HeapObject, index: number, receiver: Value, site: Site): Value {
  const closure: Extract<Callable, { kind: 'closure' }> = { kind: 'closure', module: frame.module, facts: frame.moduleFacts, index, environment: frame.environment, home };
  return runClosure(frame, null, closure, receiver, NO_ARGUMENTS, UNDEFINED_VALUE, 'initialises the class', site).value;
}

/** `accessor x` is a private field with a getter and a setter for it. */
export function defineStorage(frame: Frame, holder: HeapObject, key: PropertyKey): void {
  if (key === null) return;
  defineAccessor(frame, holder, key, 'getter', makeBuiltinFunction(frame, `load ${storageKey(key)}`, null), false);
  defineAccessor(frame, holder, key, 'setter', makeBuiltinFunction(frame, `store ${storageKey(key)}`, null), false);
}

export function initialiseField(frame: Frame, field: FieldDefinition, home: HeapObject, receiver: Value, className: string): void {
  const { element, key, decorated } = field;
  // Without definition semantics, a field without a value compiles to nothing.
  if (!element.define && element.initialiser === null) return;
  const given = element.initialiser === null ? UNDEFINED_VALUE : runInitialiser(frame, home, element.initialiser, receiver, element.site);
  const value = transformed(frame, decorated, given, receiver, element.site);
  const name = typeof key.constant === 'string' ? key.constant : null;
  const text = `${className || 'this'}.${name === null ? '[…]' : nameOfKey(name)}`;
  if (!element.define) setMember(frame, receiver, name, value, text, element.site);
  else defineOn(frame, receiver, element.accessor && name !== null ? storageKey(name) : name, value, text, element.site);
  runInitialisers(frame, decorated.contexts, receiver, element.site);
}

function defineOn(frame: Frame, receiver: Value, key: PropertyKey, value: Value, text: string, site: Site): void {
  for (const object of receiver.objects) {
    const define = (): void => {
      if (hasPrivateField(frame, object, key)) certainThrow(frame, `initialises \`${text}\` a second time in the same object`, site);
      else defineValue(frame, object, key, value, text, site);
    };
    if (receiver.objects.length === 1) define();
    else perhaps(frame.run, define);
  }
}

/** PrivateFieldAdd (sec-privatefieldadd) throws where the field is there: a base class returned an object that has it. */
function hasPrivateField({ run }: Frame, { owner, summary, properties }: HeapObject, key: PropertyKey): boolean {
  return key !== null && isPrivateKey(key) && owner === run.module && !summary && properties.get(key)?.absent === false;
}

/** Instance fields of a class, in the frame of its own module: those that are `late`, or all others. */
export function initialiseFields(frame: Frame, constructor: HeapObject | null, definition: ClassDefinition, instance: Value, name: string, site: Site, late = false): void {
  if (definition.fields.length === 0 && definition.decorated.contexts.length === 0) return;
  const inside: Frame = { ...frame, module: definition.module, moduleFacts: definition.facts, facts: definition.environment.facts, index: Math.max(0, definition.facts.functions.indexOf(definition.environment.facts)), environment: definition.environment };
  const { run } = frame;
  if (definition.module !== run.module) run.visited.add(definition.module);
  const from = late ? null : { module: frame.module, function: frame.index, code: frame.moduleFacts, site, text: `constructs \`new ${name}()\`` };
  run.stack.push({ from, callee: late ? '' : name, facts: null, environment: null });
  try {
    const home = constructor?.properties.get('prototype')?.value.objects[0] ?? create(frame, 'object', NULL_VALUE);
    if (!late) runInitialisers(inside, definition.decorated.contexts, instance, definition.site);
    for (const field of definition.fields) if (field.element.late === late) initialiseField(inside, field, home, instance, 'this');
  } finally {
    run.stack.pop();
  }
}
