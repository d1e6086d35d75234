import type { ClassForm, Site } from '../../facts/index.ts';
import {
  ANY_BOOLEAN, boolean, constant, dataProperty, isNothing, isPrivateKey, NULL_VALUE, NULLISH, reference, UNDEFINED_VALUE, without, type Decorated,
  type HeapObject, type Value,
} from '../../values/index.ts';
import { allocate, allocatePlain } from '../objects/allocation.ts';
import { callValue } from '../calls/call.ts';
import { applyStandardDecorator, nameOf, replacedBy, type EvaluatedDecorator, type Member } from './decorators.ts';
import { defineAccessor } from '../objects/define.ts';
import { endDecoration, INITIALISER, makeBuiltinFunction } from '../calls/made-function.ts';
import { getMember, type PropertyKey } from '../objects/property.ts';
import { writeMethod } from './class-objects.ts';
import type { Frame } from '../run.ts';

/** Where the results of a member's decorators go. */
export interface Decoration {
  readonly member: Member;
  /** Of fields: filled with what the decorators give. */
  readonly decorated: Decorated;
}

/**
 * ApplyDecoratorsToClassDefinition (proposal-decorators): methods and accessors before fields, static ones first.
 * Gives the contexts whose initialisers run with the class and with each instance.
 */
export function applyStandardDecorators(frame: Frame, decorations: readonly Decoration[], metadata: HeapObject): void {
  const isField = ({ member }: Decoration): boolean => member.element.kind === 'field' && !member.element.accessor;
  for (const fields of [false, true]) {
    for (const isStatic of [true, false]) {
      for (const decoration of decorations) {
        if (isField(decoration) === fields && decoration.member.element.static === isStatic) decorateMember(frame, decoration, metadata);
      }
    }
  }
}

function decorateMember(frame: Frame, { member, decorated }: Decoration, metadata: HeapObject): void {
  const { element, key, site } = member;
  const kind = element.kind === 'field' && element.accessor ? 'accessor' : element.kind;
  for (const decorator of [...member.decorators].reverse()) {
    const context = decoratorContext(frame, kind, key, element.static, metadata, site);
    decorated.contexts.push(context);
    const given = without(applyStandardDecorator(frame, decorator, [currentValue(frame, member, kind), reference(context)], kind, site), NULLISH);
    endDecoration(frame, context);
    if (isNothing(given)) continue;
    if (kind === 'field') decorated.transforms.push(given);
    else if (kind === 'accessor') replaceAccessor(frame, member, decorated, given);
    else if (kind === 'method') replaceMethod(frame, member, given);
    else defineAccessor(frame, member.holder, key, kind, given, false);
  }
}

function replaceMethod(frame: Frame, { holder, key }: Member, given: Value): void {
  const known = key === null ? undefined : holder.properties.get(key);
  writeMethod(frame, holder, key, known === undefined ? given : replacedBy(known.value, given));
}

/** An auto-accessor's decorator gives `{ get, set, init }`. */
function replaceAccessor(frame: Frame, { holder, key, site }: Member, decorated: Decorated, given: Value): void {
  const part = (name: string): Value => without(getMember(frame, given, name, `a decorator's ${name}`, site), NULLISH);
  const [getter, setter, initialiser] = [part('get'), part('set'), part('init')];
  if (!isNothing(getter)) defineAccessor(frame, holder, key, 'getter', getter, false);
  if (!isNothing(setter)) defineAccessor(frame, holder, key, 'setter', setter, false);
  if (!isNothing(initialiser)) decorated.transforms.push(initialiser);
}

/** What a decorator is given: the method, getter or setter as it stands, both in an object for auto-accessors, nothing for fields. */
function currentValue(frame: Frame, { holder, key, site }: Member, kind: string): Value {
  const property = key === null ? undefined : holder.properties.get(key);
  if (kind === 'field' || property === undefined) return UNDEFINED_VALUE;
  if (kind === 'getter') return property.getter ?? UNDEFINED_VALUE;
  if (kind === 'setter') return property.setter ?? UNDEFINED_VALUE;
  if (kind === 'method') return property.value;
  const both = allocatePlain(frame, site);
  frame.run.state.setProperty(both, 'get', dataProperty(property.getter ?? UNDEFINED_VALUE));
  frame.run.state.setProperty(both, 'set', dataProperty(property.setter ?? UNDEFINED_VALUE));
  return reference(both);
}

/** Decorators of the class itself; their contexts' initialisers run at the end of its definition. */
export function decorateClass(frame: Frame, form: ClassForm, constructor: HeapObject, decorators: readonly EvaluatedDecorator[], metadata: HeapObject): { readonly value: Value; readonly contexts: readonly HeapObject[] } {
  const contexts: HeapObject[] = [];
  let value = reference(constructor);
  for (const decorator of [...decorators].reverse()) {
    const context = decoratorContext(frame, 'class', form.name, false, metadata, form.site);
    contexts.push(context);
    value = replacedBy(value, applyStandardDecorator(frame, decorator, [value, reference(context)], 'class', form.site));
    endDecoration(frame, context);
  }
  return { value, contexts };
}

/** The object that all decorators of a class share. */
export function decoratorMetadata(frame: Frame, site: Site): HeapObject {
  return allocate(frame, 'object', NULL_VALUE, site, null, null, 'decorator-metadata');
}

function decoratorContext(frame: Frame, kind: string, key: PropertyKey, isStatic: boolean, metadata: HeapObject, site: Site): HeapObject {
  const context = allocate(frame, 'object', frame.run.realm.value('Object.prototype'), site, null, null, 'decorator-context');
  const set = (name: string, value: Value): void => frame.run.state.setProperty(context, name, dataProperty(value));
  set('kind', constant(kind));
  set('name', nameOf(key));
  // Engines without `Symbol.metadata` give none.
  frame.run.state.setProperty(context, 'metadata', { ...dataProperty(reference(metadata)), absent: true });
  set('addInitializer', makeBuiltinFunction(frame, 'addInitializer', context));
  if (kind === 'class') return context;
  set('static', boolean(isStatic));
  set('private', key === null ? ANY_BOOLEAN : boolean(isPrivateKey(key)));
  set('access', reference(accessObject(frame, key, site)));
  return context;
}

function accessObject(frame: Frame, key: PropertyKey, site: Site): HeapObject {
  const access = allocate(frame, 'object', frame.run.realm.value('Object.prototype'), site, null, null, 'decorator-access');
  for (const name of ['get', 'set', 'has']) frame.run.state.setProperty(access, name, dataProperty(makeBuiltinFunction(frame, `${name} ${key ?? ''}`, null)));
  return access;
}

export function runInitialisers(frame: Frame, contexts: readonly HeapObject[], receiver: Value, site: Site): void {
  for (const context of contexts) {
    for (const [key, { value }] of [...context.properties]) {
      if (key.startsWith(INITIALISER)) callValue(frame, value, receiver, { list: [], rest: null }, 'runs an initialiser that a decorator added', 'an initialiser', site);
    }
  }
}

/** A field's initial value, passed through what its decorators gave. */
export function transformed(frame: Frame, { transforms }: Decorated, value: Value, receiver: Value, site: Site): Value {
  let result = value;
  for (const transform of transforms) result = callValue(frame, transform, receiver, { list: [result], rest: null }, 'initialises a field through its decorator', 'a field initialiser', site);
  return result;
}
