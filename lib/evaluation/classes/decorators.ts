import type { ClassElement, ClassForm, Expression, Site } from '../../facts/index.ts';
import { constant, isNothing, isSymbolKey, join, nameOfKey, NULLISH, reference, symbol, UNDEFINED_VALUE, without, type HeapObject, type Value } from '../../values/index.ts';
import { callValue, isCallable } from '../calls/call.ts';
import { define, descriptorOf } from '../objects/define.ts';
import { describe } from '../describe.ts';
import { evaluate } from '../expressions/expression.ts';
import type { PropertyKey } from '../objects/property.ts';
import { certainThrow, type Frame } from '../run.ts';

/** A member of a class that has been defined: what decorators are applied to. */
export interface Member {
  readonly element: Exclude<ClassElement, { kind: 'block' }>;
  readonly holder: HeapObject;
  readonly key: PropertyKey;
  readonly site: Site;
  /** Evaluated decorators, outermost first; legacy ones are evaluated when they are applied. */
  readonly decorators: readonly EvaluatedDecorator[];
}

export interface EvaluatedDecorator {
  readonly expression: Expression;
  readonly value: Value;
}

export function evaluateDecorators(frame: Frame, expressions: readonly Expression[]): EvaluatedDecorator[] {
  return expressions.map((expression) => ({ expression, value: evaluate(frame, expression) }));
}

/** Messages and traces stand at the decorator itself. */
function applyDecorator(frame: Frame, { expression, value }: EvaluatedDecorator, list: readonly Value[], site: Site): Value {
  const name = `@${describe(frame, expression)}`;
  return callValue(frame, value, UNDEFINED_VALUE, { list, rest: null }, `applies the decorator \`${name}\``, name, 'site' in expression ? expression.site : site);
}

/** A standard decorator gives nothing, or a function (of auto-accessors: an object). */
export function applyStandardDecorator(frame: Frame, decorator: EvaluatedDecorator, list: readonly Value[], kind: string, site: Site): Value {
  const given = applyDecorator(frame, decorator, list, site);
  const { objects, types, unknown } = given;
  const isTaken = (object: HeapObject): boolean => kind === 'accessor' || isCallable(object) || object.kind === 'proxy';
  if (unknown !== null || isNothing(given) || (types & UNDEFINED_VALUE.types) !== 0 || objects.some(isTaken)) return given;
  return certainThrow(frame, `applies the decorator \`@${describe(frame, decorator.expression)}\`, which gives no ${kind === 'accessor' ? 'object' : 'function'}`, site);
}

/** What a decorator gave, or what it was given where it gave nothing. */
export function replacedBy(current: Value, given: Value): Value {
  const replacement = without(given, NULLISH);
  if (isNothing(replacement)) return current;
  return replacement === given ? given : join(replacement, current);
}

export function nameOf(key: PropertyKey): Value {
  return key === null ? UNDEFINED_VALUE : isSymbolKey(key) ? symbol(key) : constant(nameOfKey(key));
}

/**
 * Decorators as `experimentalDecorators` compiles them (TypeScript's `__decorate`): when the class and its statics are
 * there, those of instance members, then of static members, then of the constructor's parameters and the class.
 */
export function applyLegacyDecorators(frame: Frame, form: ClassForm, constructor: HeapObject, members: readonly Member[]): Value {
  for (const isStatic of [false, true]) {
    for (const member of members) if (member.element.static === isStatic) decorateLegacyMember(frame, member);
  }
  const decorators = evaluateDecorators(frame, form.decorators);
  const parameters = form.parameterDecorators.map(({ index, decorator }) => ({ index, ...evaluateOne(frame, decorator) }));
  let result = reference(constructor);
  for (const decorator of parameters.reverse()) applyDecorator(frame, decorator, [result, UNDEFINED_VALUE, constant(decorator.index)], form.site);
  for (const decorator of decorators.reverse()) result = replacedBy(result, applyDecorator(frame, decorator, [result], form.site));
  return result;
}

function evaluateOne(frame: Frame, expression: Expression): EvaluatedDecorator {
  return { expression, value: evaluate(frame, expression) };
}

function decorateLegacyMember(frame: Frame, { element, holder, key, site }: Member): void {
  const ofParameters = element.kind === 'field' ? [] : element.parameterDecorators;
  if (element.decorators.length === 0 && ofParameters.length === 0) return;
  const decorators = evaluateDecorators(frame, element.decorators);
  const parameters = ofParameters.map(({ index, decorator }) => ({ index, ...evaluateOne(frame, decorator) }));
  const target = reference(holder);
  for (const decorator of parameters.reverse()) applyDecorator(frame, decorator, [target, nameOf(key), constant(decorator.index)], site);
  const hasDescriptor = element.kind !== 'field' || element.accessor;
  let descriptor = hasDescriptor ? descriptorOf(frame, holder, key, site) : UNDEFINED_VALUE;
  for (const decorator of decorators.reverse()) descriptor = replacedBy(descriptor, applyDecorator(frame, decorator, [target, nameOf(key), descriptor], site));
  const defined = without(descriptor, NULLISH);
  if (!isNothing(defined)) define(frame, target, key, defined, site);
}
