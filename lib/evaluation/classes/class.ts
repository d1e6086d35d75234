import { declaredBinding, type ClassElement, type ClassForm, type Expression, type Site, type Variable } from '../../facts/index.ts';
import { ANY_SYMBOL_KEY, constant, dataProperty, NULL, reference, UNDEFINED_VALUE, unknownValue, type ClassDefinition, type Decorated, type FieldDefinition, type HeapObject, type Value } from '../../values/index.ts';
import { keyOf } from '../expressions/assignment.ts';
import { addField, classObjects, writeMethod, type ClassObjects } from './class-objects.ts';
import { constructValue, type Arguments } from '../calls/call.ts';
import { isConstructor } from './constructor.ts';
import { applyLegacyDecorators, evaluateDecorators, type Member } from './decorators.ts';
import { defineAccessor } from '../objects/define.ts';
import { describe } from '../describe.ts';
import { evaluate } from '../expressions/expression.ts';
import { defineStorage, initialiseField, initialiseFields, runInitialiser } from './field.ts';
import { makeFunction } from '../calls/function-object.ts';
import type { PropertyKey } from '../objects/property.ts';
import { environmentOf } from '../modules/round.ts';
import { certainThrow, touch, type Frame } from '../run.ts';
import { applyStandardDecorators, decorateClass, decoratorMetadata, runInitialisers, type Decoration } from './standard-decorators.ts';
import { environmentAt, receiverEnvironment } from '../statements/variable.ts';

/** A class under construction. */
interface Draft {
  readonly objects: ClassObjects;
  readonly decorations: Decoration[];
  /** Static fields and blocks, in order. */
  readonly statics: (() => void)[];
}

/**
 * ClassDefinitionEvaluation (sec-runtime-semantics-classdefinitionevaluation): heritage, then keys in order, then static
 * fields and blocks in order. Standard decorators are evaluated with the keys and applied before the static fields,
 * legacy ones after all.
 */
export function evaluateClass(frame: Frame, form: ClassForm): Value {
  const isLegacy = frame.moduleFacts.decorators === 'legacy';
  const classDecorators = isLegacy ? [] : evaluateDecorators(frame, form.decorators);
  const superclass = form.superclass === null ? null : evaluateHeritage(frame, form.superclass, form.site);
  const draft: Draft = { objects: classObjects(frame, form, superclass), decorations: [], statics: [] };
  const { constructor } = draft.objects;
  bindPrivateNames(frame, form, constructor);
  for (const element of form.elements) defineElement(frame, draft, element, isLegacy);
  // Keys and decorators that name the class come too early.
  bindInside(frame, form, reference(constructor));
  if (isLegacy) {
    initialiseStatics(frame, form, draft);
    for (const type of form.types ?? []) readType(frame, type);
    return bindInside(frame, form, applyLegacyDecorators(frame, form, constructor, draft.decorations.map(({ member }) => member)));
  }
  const isDecorated = classDecorators.length > 0 || draft.decorations.some(({ member }) => member.decorators.length > 0);
  return isDecorated ? decorate(frame, form, draft, classDecorators) : finish(frame, form, draft, reference(constructor));
}

function finish(frame: Frame, form: ClassForm, draft: Draft, value: Value): Value {
  initialiseStatics(frame, form, draft);
  return value;
}

/** The metadata of a decorator: a type that is a class, which must have been made by now. */
function readType(frame: Frame, type: Expression): void {
  if (type.kind === 'variable' && !isClass(frame, type)) return;
  const { reads } = frame.run;
  if (reads === null) evaluate(frame, type);
  else reads.types(() => void evaluate(frame, type));
}

function isClass(frame: Frame, { hops, slot }: Variable): boolean {
  const { facts } = environmentAt(frame, hops);
  return facts.style === 'module' && declaredBinding(frame.moduleFacts, slot)?.kind === 'class';
}

/** While they run, the class lacks those that come later. */
function initialiseStatics({ run }: Frame, form: ClassForm, { statics, objects: { constructor } }: Draft): void {
  if (statics.length === 0) return;
  const later = form.elements.flatMap((element) => (element.kind === 'block' || !element.static ? [] : element.kind === 'field' && typeof element.key === 'string' ? [element.key] : []));
  run.reads?.pendingStatics.set(constructor, later);
  for (const initialise of statics) initialise();
  run.reads?.pendingStatics.delete(constructor);
}

function decorate(frame: Frame, form: ClassForm, draft: Draft, classDecorators: ReturnType<typeof evaluateDecorators>): Value {
  const { constructor } = draft.objects;
  const metadata = decoratorMetadata(frame, form.site);
  applyStandardDecorators(frame, draft.decorations, metadata);
  const { value, contexts } = decorateClass(frame, form, constructor, classDecorators, metadata);
  bindInside(frame, form, value);
  const ofStaticMethods = draft.decorations.filter(({ member }) => member.element.static && member.element.kind !== 'field');
  for (const { decorated } of ofStaticMethods) runInitialisers(frame, decorated.contexts, reference(constructor), form.site);
  finish(frame, form, draft, value);
  runInitialisers(frame, contexts, value, form.site);
  return value;
}

/** The name that the class has inside its own body. */
function bindInside(frame: Frame, form: ClassForm, value: Value): Value {
  if (form.innerSlot !== null) frame.run.state.setSlot(environmentOf(frame.environment, form.innerSlot), form.innerSlot, value);
  return value;
}

/** Private names of one class are other names than those of the next that is made at its place. */
function bindPrivateNames(frame: Frame, { privateSlot }: ClassForm, { callable }: HeapObject): void {
  if (privateSlot === null || callable?.kind !== 'class') return;
  frame.run.state.setSlot(environmentOf(frame.environment, privateSlot), privateSlot, callable.definition.privateOwner);
}

function evaluateHeritage(frame: Frame, superclass: Expression, site: Site): Value {
  const value = evaluate(frame, superclass);
  const mayBeClass = (value.types & NULL) !== 0 || value.objects.some((object) => isConstructor(frame, object));
  if (value.unknown === null && !mayBeClass) return certainThrow(frame, `extends \`${describe(frame, superclass)}\`, which is not a class`, site);
  frame.run.mayThrow ||= value.types !== 0 && value.types !== NULL;
  return value;
}

function defineElement(frame: Frame, draft: Draft, element: ClassElement, isLegacy: boolean): void {
  const { constructor, prototype } = draft.objects;
  if (element.kind === 'block') {
    draft.statics.push(() => runInitialiser(frame, constructor, element.function, reference(constructor), element.site));
    return;
  }
  const holder = element.static ? constructor : prototype;
  const { site } = element;
  // Standard decorators are evaluated before a computed key is.
  const decorators = isLegacy ? [] : evaluateDecorators(frame, element.decorators);
  const key = keyOf(frame, element.key, site);
  const decorated = element.kind === 'field' ? defineField(frame, draft, element, key, holder) : defineMethod(frame, draft, element, key, holder);
  const member: Member = { element, holder, key, site, decorators };
  draft.decorations.push({ member, decorated });
}

function defineField(frame: Frame, draft: Draft, element: FieldDefinition['element'], key: PropertyKey, holder: HeapObject): Decorated {
  const { constructor, fields } = draft.objects;
  const name = key === null ? unknownValue({ kind: 'unsupported', what: 'a computed field', reportedIn: null }) : constant(key);
  const field: FieldDefinition = { key: name, element, decorated: { transforms: [], contexts: [] } };
  if (element.accessor) defineStorage(frame, holder, key);
  if (!element.static) return addField(fields, field).decorated;
  draft.statics.push(() => initialiseField(frame, field, constructor, reference(constructor), constructor.name));
  return field.decorated;
}

function defineMethod(frame: Frame, { objects }: Draft, element: Extract<ClassElement, { kind: 'method' | 'getter' | 'setter' }>, key: PropertyKey, holder: HeapObject): Decorated {
  const method = reference(makeFunction(frame, element.function, holder));
  if (element.kind === 'method') writeMethod(frame, holder, key, method);
  else defineAccessor(frame, holder, key, element.kind, method, false);
  const { callable } = objects.constructor;
  return element.static || callable?.kind !== 'class' ? { transforms: [], contexts: [] } : callable.definition.decorated;
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
  const { objects, types, unknown } = receiver.value;
  if (objects.length > 0 && types === 0 && unknown === null) return certainThrow(frame, 'calls `super()` a second time', site);
  frame.run.state.setReceiver(environment, instance);
  initialiseFields(frame, receiver.constructorOf, own.definition, instance, own.definition.facts.functions[0] === undefined ? 'super' : (receiver.constructorOf?.name ?? 'super'), site);
  return instance;
}

/** The constructor of a class initialises what TypeScript leaves to it. */
export function lateFields(frame: Frame, site: Site): Value {
  const receiver = receiverEnvironment(frame)?.receiver;
  const own = receiver?.constructorOf?.callable;
  if (receiver !== undefined && receiver !== null && own?.kind === 'class') initialiseFields(frame, receiver.constructorOf, own.definition, receiver.value, receiver.constructorOf?.name ?? '', site, true);
  return UNDEFINED_VALUE;
}
