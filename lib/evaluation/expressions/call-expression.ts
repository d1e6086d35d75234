import type { Argument, Expression } from '../../facts/index.ts';
import { constant, dataProperty, isNothing, join, NOTHING, reference, UNDEFINED_VALUE, type HeapObject, type Value } from '../../values/index.ts';
import { builtinPrototype, create } from '../objects/allocation.ts';
import { callValue, constructValue, fillElements, type Arguments } from '../calls/call.ts';
import { requireCall } from '../modules/commonjs.ts';
import { callText, describe } from '../describe.ts';
import { evaluate } from './expression.ts';
import { listOf } from '../objects/iteration.ts';
import { evaluateCallee, withoutNullish } from './member-expression.ts';
import type { PropertyKey } from '../objects/property.ts';
import { claim } from '../claim.ts';
import type { Frame } from '../run.ts';
import { dataOfRequest, madeByBuiltin } from '../shared-state/value-origin.ts';
import { calleeByType } from '../typed/typed-code.ts';
import { byType } from '../typed/typed-value.ts';

export function evaluateCall(frame: Frame, expression: Extract<Expression, { kind: 'call' }>): Value {
  const { callee } = expression;
  if (expression.request !== undefined) return requireCall(frame, expression.request, expression.site);
  let receiver = UNDEFINED_VALUE;
  let key: PropertyKey = null;
  let target: Value;
  if (callee.kind === 'get' || callee.kind === 'superGet') ({ value: target, receiver, key } = evaluateCallee(frame, callee));
  else target = evaluate(frame, callee);
  if (expression.optional) target = withoutNullish(frame, target);
  const evaluated = evaluateArguments(frame, expression.arguments);
  if (isNothing(target)) return NOTHING;
  target = calleeByType(frame, target, expression.site);
  const given = argumentsByType(frame, target, evaluated, expression.site);
  const name = describe(frame, callee);
  frame.run.accesses?.used(frame, callee, true, [...given.list, given.rest], expression.site);
  if (target.objects.some(({ callable }) => callable === null)) for (const value of [receiver, ...given.list, given.rest]) frame.run.accesses?.leftovers.leak(value);
  const result = claiming(frame, expression, name, () => callValue(frame, target, receiver, given, callText(name), name, expression.site, key));
  if (frame.run.accesses === null) return result;
  return frame.run.accesses.uses.givesRequest(frame, callee) ? dataOfRequest() : madeByBuiltin(target, [receiver, ...given.list, given.rest], result);
}

/** Built-ins convert their arguments, and read them: there it matters what these are. */
function argumentsByType(frame: Frame, callee: Value, { list, rest }: Arguments, site: number): Arguments {
  if (!list.some(({ unknown }) => unknown !== null) || !callee.objects.some(({ kind }) => kind === 'builtin')) return { list, rest };
  return { list: list.map((value, index) => byType(frame, value, site, 'argument', index)), rest };
}

/** `#__PURE__` settles what would be unknown in a call; effects that are found stand. */
function claiming(frame: Frame, { pure, site }: { readonly pure: boolean; readonly site: number }, name: string, call: () => Value): Value {
  const { run } = frame;
  if (!pure) return call();
  const outer = run.claimed;
  run.claimed = claim(run, 'pure', name, `the call of \`${name}\` is annotated as pure`, { module: frame.module, function: frame.index, code: frame.moduleFacts, site });
  try {
    return call();
  } finally {
    run.claimed = outer;
  }
}

export function evaluateNew(frame: Frame, expression: Extract<Expression, { kind: 'new' }>): Value {
  const written = evaluate(frame, expression.callee);
  const evaluated = evaluateArguments(frame, expression.arguments);
  if (isNothing(written)) return NOTHING;
  const callee = calleeByType(frame, written, expression.site);
  const given = argumentsByType(frame, callee, evaluated, expression.site);
  const name = describe(frame, expression.callee);
  const result = claiming(frame, expression, `new ${name}`, () => constructValue(frame, callee, given, null, name, expression.site));
  return frame.run.accesses === null ? result : madeByBuiltin(callee, [...given.list, given.rest], result);
}

export function evaluateTagged(frame: Frame, expression: Extract<Expression, { kind: 'tagged' }>): Value {
  const { tag } = expression;
  const callee = tag.kind === 'get' || tag.kind === 'superGet' ? evaluateCallee(frame, tag) : { value: evaluate(frame, tag), receiver: UNDEFINED_VALUE };
  const list = [reference(templateObject(frame, expression)), ...expression.values.map((item) => evaluate(frame, item))];
  const name = describe(frame, tag);
  return claiming(frame, expression, name, () => callValue(frame, callee.value, callee.receiver, { list, rest: null }, `calls the tag \`${name}\``, name, expression.site));
}

/** GetTemplateObject: one object a place, however often that is evaluated; nobody can change it. */
function templateObject(frame: Frame, { strings, raw, site }: Extract<Expression, { kind: 'tagged' }>): HeapObject {
  const { templates } = frame.run;
  const place = `${frame.module}|${site}`;
  let made = templates.get(place);
  if (made === undefined) {
    made = frozenTexts(frame, strings.map((text) => (text === null ? UNDEFINED_VALUE : constant(text))));
    made.properties.set('raw', dataProperty(reference(frozenTexts(frame, raw.map((text) => constant(text)))), false, false));
    templates.set(place, made);
  }
  return made;
}

function frozenTexts(frame: Frame, list: readonly Value[]): HeapObject {
  const array = create(frame, 'array', builtinPrototype(frame, 'Array'));
  fillElements(array, { list, rest: null });
  array.frozen = true;
  return array;
}

export function evaluateArguments(frame: Frame, given: readonly Argument[]): Arguments {
  const list: Value[] = [];
  let rest: Value | null = null;
  for (const item of given) {
    if (item.kind !== 'spread') {
      const value = evaluate(frame, item);
      if (rest === null) list.push(value);
      else rest = join(rest, value);
      continue;
    }
    const spread = listOf(frame, byType(frame, evaluate(frame, item.argument), item.site, 'operand'), item.site);
    if (rest === null) list.push(...spread.list);
    else for (const value of spread.list) rest = join(rest, value);
    if (spread.rest !== null) rest = rest === null ? spread.rest : join(rest, spread.rest);
  }
  return { list, rest };
}
