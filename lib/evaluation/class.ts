import type { ClassElement, ClassForm, Expression, Site } from '../facts/index.ts';
import {
  constant, dataProperty, isNothing, join, NULL, NULL_VALUE, NULLISH, reference, UNDEFINED, UNDEFINED_VALUE, unknownValue, without,
  type Callable, type ClassDefinition, type FieldDefinition, type HeapObject, type Value,
} from '../values/index.ts';
import { allocate, allocatePlain, create } from './allocation.ts';
import { keyOf } from './assignment.ts';
import { addField, classObjects, type ClassObjects } from './class-objects.ts';
import { callValue, constructValue, isCallable, runClosure, type Arguments, NO_ARGUMENTS } from './call.ts';
import { describe } from './describe.ts';
import { evaluate } from './expression.ts';
import { makeFunction } from './function-object.ts';
import { defineAccessor, defineValue } from './define.ts';
import { getMember } from './property.ts';
import { setMember, writeOwn } from './property-write.ts';
import { certainThrow, touch, type Frame } from './run.ts';
import { receiverEnvironment } from './variable.ts';

/** A decorator's place: what it is applied to when the class has been assembled. */
type Decoration = () => void;

/**
 * ClassDefinitionEvaluation (sec-runtime-semantics-classdefinitionevaluation): heritage, then keys and decorators in
 * order, then static fields and blocks in order, then class decorators.
 */
export function evaluateClass(frame: Frame, form: ClassForm): Value {
  const superclass = form.superclass === null ? null : evaluateHeritage(frame, form.superclass, form.site);
  const classDecorators = form.decorators.map((decorator) => ({ decorator, value: evaluate(frame, decorator) }));
  const objects = classObjects(frame, form, superclass);
  const { state } = frame.run;
  if (form.innerSlot !== null) state.setSlot(frame.environment, form.innerSlot, reference(objects.constructor));
  const decorations: Decoration[] = [];
  const statics: (() => void)[] = [];
  for (const element of form.elements) defineElement(frame, objects, element, decorations, statics);
  for (const decorate of decorations) decorate();
  for (const { index, decorator } of form.parameterDecorators) {
    applyDecorator(frame, decorator, evaluate(frame, decorator), [reference(objects.constructor), UNDEFINED_VALUE, constant(index)], form.site);
  }
  for (const initialise of statics) initialise();
  let result: Value = reference(objects.constructor);
  for (const { decorator, value } of classDecorators.reverse()) {
    const context = reference(decoratorContext(frame, 'class', form.name, form.site));
    const replaced = without(callValue(frame, value, UNDEFINED_VALUE, { list: [result, context], rest: null }, `applies the decorator \`@${describe(frame, decorator)}\``, `@${describe(frame, decorator)}`, form.site), NULLISH);
    if (replaced.objects.length > 0 || replaced.unknown !== null) result = replaced;
  }
  if (form.innerSlot !== null && classDecorators.length > 0) state.setSlot(frame.environment, form.innerSlot, result);
  return result;
}

function evaluateHeritage(frame: Frame, superclass: Expression, site: Site): Value {
  const value = evaluate(frame, superclass);
  if (value.types !== 0 && (value.types & ~NULL) !== 0 && value.objects.length === 0 && value.unknown === null) {
    return unknownHeritage(certainThrow(frame, `extends \`${describe(frame, superclass)}\`, which is not a class`, site));
  }
  if (value.objects.length > 0 && value.unknown === null && !value.objects.some(isCallable)) {
    return unknownHeritage(certainThrow(frame, `extends \`${describe(frame, superclass)}\`, which is not a class`, site));
  }
  return value;
}

function unknownHeritage(value: Value): Value {
  return value;
}

function defineElement(frame: Frame, objects: ClassObjects, element: ClassElement, decorations: Decoration[], statics: (() => void)[]): void {
  if (element.kind === 'block') {
    statics.push(() => runInitialiser(frame, objects.constructor, element.function, reference(objects.constructor)));
    return;
  }
  const holder = element.static ? objects.constructor : objects.prototype;
  const site = element.kind === 'field' ? element.site : (frame.moduleFacts.functions[element.function]?.site ?? 0);
  const key = keyOf(frame, element.key, site);
  const decorators = element.decorators.map((decorator) => ({ decorator, value: evaluate(frame, decorator) }));
  if (element.kind === 'field') {
    const definition: FieldDefinition = { key: key === null ? unknownValue({ kind: 'unsupported', what: 'a computed field', reportedIn: null }) : constant(key), element };
    if (element.static) statics.push(() => initialiseField(frame, definition, objects.constructor, reference(objects.constructor), objects.constructor.name));
    else addField(objects.fields, definition);
  } else {
    const method = makeFunction(frame, element.function, holder);
    if (element.kind === 'method') writeMethod(frame, holder, key, reference(method));
    else defineAccessor(frame, holder, key, element.kind, reference(method), false);
    for (const { index, decorator } of element.parameterDecorators) {
      decorations.push(() => void applyDecorator(frame, decorator, evaluate(frame, decorator), [reference(holder), key === null ? UNDEFINED_VALUE : constant(key), constant(index)], site));
    }
  }
  for (const { decorator, value } of decorators.reverse()) decorations.push(() => decorateElement(frame, objects, element, holder, key, decorator, value, site));
}

function writeMethod(frame: Frame, holder: HeapObject, key: string | null, method: Value): void {
  if (key === null) frame.run.state.setField(holder, 'other', join(holder.other, method));
  else frame.run.state.setProperty(holder, key, dataProperty(method, false));
}

/** Legacy decorators get (target, key, descriptor), standard ones (value, context). */
function decorateElement(frame: Frame, objects: ClassObjects, element: Exclude<ClassElement, { kind: 'block' }>, holder: HeapObject, key: string | null, decorator: Expression, value: Value, site: Site): void {
  const name = key === null ? UNDEFINED_VALUE : constant(key);
  const current = key === null ? undefined : holder.properties.get(key);
  if (frame.moduleFacts.decorators === 'legacy') {
    const descriptor = allocatePlain(frame, site);
    if (current !== undefined && current.getter === null && current.setter === null) frame.run.state.setProperty(descriptor, 'value', dataProperty(current.value));
    const replaced = applyDecorator(frame, decorator, value, [reference(holder), name, element.kind === 'field' ? UNDEFINED_VALUE : reference(descriptor)], site);
    const method = replaced.objects.length > 0 ? replaced : reference(descriptor);
    if (key !== null && element.kind === 'method') frame.run.state.setProperty(holder, key, dataProperty(getMember(frame, method, 'value', 'descriptor.value', site), false));
    return;
  }
  const target = element.kind === 'field' ? UNDEFINED_VALUE : (current?.getter ?? current?.setter ?? current?.value ?? UNDEFINED_VALUE);
  const context = reference(decoratorContext(frame, element.kind, key, site));
  const replaced = without(applyDecorator(frame, decorator, value, [target, context], site), UNDEFINED);
  if (key !== null && element.kind === 'method' && !isNothing(replaced)) writeMethod(frame, holder, key, replaced);
  if (element.kind === 'field' && !isNothing(replaced)) objects.fields.push();
}

function applyDecorator(frame: Frame, decorator: Expression, value: Value, list: readonly Value[], site: Site): Value {
  const name = `@${describe(frame, decorator)}`;
  return callValue(frame, value, UNDEFINED_VALUE, { list, rest: null }, `applies the decorator \`${name}\``, name, site);
}

/** The context object of standard decorators (proposal-decorators): `addInitializer` keeps its callback for later. */
function decoratorContext(frame: Frame, kind: string, name: string | null, site: Site): HeapObject {
  const { run } = frame;
  const context = allocate(frame, 'object', run.realm.value('Object.prototype'), site, null, null, 'decorator-context');
  run.state.setProperty(context, 'kind', dataProperty(constant(kind)));
  run.state.setProperty(context, 'name', dataProperty(name === null ? UNDEFINED_VALUE : constant(name)));
  const metadata = allocate(frame, 'object', NULL_VALUE, site, null, null, 'decorator-metadata');
  run.state.setProperty(context, 'metadata', dataProperty(reference(metadata)));
  run.state.setProperty(context, 'addInitializer', dataProperty(reference(create(frame, 'function', run.realm.value('Function.prototype'), { kind: 'made', by: 'addInitializer', target: context }))));
  return context;
}

function runInitialiser(frame: Frame, home: HeapObject, index: number, receiver: Value): Value {
  const closure: Extract<Callable, { kind: 'closure' }> = { kind: 'closure', module: frame.module, facts: frame.moduleFacts, index, environment: frame.environment, home };
  const site = frame.moduleFacts.functions[index]?.site ?? 0;
  return runClosure(frame, null, closure, receiver, NO_ARGUMENTS, UNDEFINED_VALUE, 'initialises the class', site).value;
}

function initialiseField(frame: Frame, field: FieldDefinition, home: HeapObject, receiver: Value, className: string): void {
  const { element, key } = field;
  const value = element.initialiser === null ? UNDEFINED_VALUE : runInitialiser(frame, home, element.initialiser, receiver);
  const name = typeof key.constant === 'string' ? key.constant : null;
  const text = `${className || 'this'}.${name ?? '[…]'}`;
  if (!element.define) {
    setMember(frame, receiver, name, value, text, element.site);
    return;
  }
  for (const object of receiver.objects) defineValue(frame, object, name, value, text, element.site);
}

/** Instance fields, in the frame of the class's own module. */
export function initialiseFields(frame: Frame, definition: ClassDefinition, instance: Value, name: string, site: Site): void {
  if (definition.fields.length === 0) return;
  const inside: Frame = { ...frame, module: definition.module, moduleFacts: definition.facts, facts: definition.environment.facts, index: Math.max(0, definition.facts.functions.indexOf(definition.environment.facts)), environment: definition.environment };
  const { run } = frame;
  if (definition.module !== run.module) run.visited.add(definition.module);
  run.stack.push({ from: { module: frame.module, function: frame.index, site, text: `constructs \`new ${name}()\`` }, callee: name, facts: null, environment: null });
  try {
    for (const field of definition.fields) initialiseField(inside, field, instance.objects[0] ?? create(frame, 'object', NULL_VALUE), instance, 'this');
  } finally {
    run.stack.pop();
  }
}

/** `super(...)`: constructs the superclass for the present `new.target` and binds `this`. */
export function superCall(frame: Frame, given: Arguments, site: Site): Value {
  const environment = receiverEnvironment(frame);
  const receiver = environment?.receiver ?? null;
  const own = receiver?.constructorOf?.callable;
  if (environment === null || receiver === null || own?.kind !== 'class' || own.definition.superclass === null) {
    return certainThrow(frame, 'calls `super()` outside of a derived constructor', site);
  }
  const { superclass } = own.definition;
  if (superclass.unknown !== null) touch(frame, superclass.unknown, 'unknown-call', `calls \`super()\` of ${superclass.unknown.what}`, site);
  const instance = constructValue(frame, superclass.unknown === null ? superclass : { ...superclass, unknown: { ...superclass.unknown, reportedIn: frame.run.module } }, given, receiver.newTarget, 'super', site);
  frame.run.state.setReceiver(environment, instance);
  initialiseFields(frame, own.definition, instance, own.definition.facts.functions[0] === undefined ? 'super' : (receiver.constructorOf?.name ?? 'super'), site);
  return instance;
}
