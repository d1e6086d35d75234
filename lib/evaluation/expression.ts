import type { Argument, Expression } from '../facts/index.ts';
import {
  ANY_BIGINT, ANY_STRING, boolean, constant, dataProperty, isNothing, isNullish, join, NOTHING, NULL_VALUE, NULLISH, reference, references,
  truth, truthOfNullish, UNDEFINED_VALUE, unknownValue, without, type Value,
} from '../values/index.ts';
import { allocate, allocateArray, builtinPrototype } from './allocation.ts';
import { alternatives } from './alternatives.ts';
import { assign, keyOf, update } from './assignment.ts';
import { callValue, constructValue, promiseOf, type Arguments } from './call.ts';
import { evaluateClass, superCall } from './class.ts';
import { requireCall, commonjsValue } from './commonjs.ts';
import { toText } from './coercion.ts';
import { describe } from './describe.ts';
import { evaluateEnum, evaluateNamespace } from './enum.ts';
import { makeFunction } from './function-object.ts';
import { readGlobal, typeofGlobal } from './global.ts';
import { listOf } from './iteration.ts';
import { importedValue, namespaceOf } from './namespace.ts';
import { evaluateObject } from './object-literal.ts';
import { binary, typeOf, unary } from './operators.ts';
import { bindPattern } from './pattern.ts';
import { getFromObject, getMember } from './property.ts';
import { deleteMember, writeElementOfLiteral } from './property-write.ts';
import { addAmbient, addEffect, addReason, silentUnknown, step, type Frame } from './run.ts';
import { awaitValue } from './promise.ts';
import { receiverFrame, readVariable } from './variable.ts';

/** Left by an optional chain that ends early. */
class ShortCircuit {}
const SHORT_CIRCUIT = Object.freeze(new ShortCircuit());

export function evaluate(frame: Frame, expression: Expression): Value {
  step(frame.run);
  switch (expression.kind) {
    case 'constant': {
      const { value } = expression;
      return value === null ? NULL_VALUE : typeof value === 'boolean' ? boolean(value) : constant(value);
    }
    case 'undefined':
      return UNDEFINED_VALUE;
    case 'bigint':
      return ANY_BIGINT;
    case 'variable':
      return readVariable(frame, expression);
    case 'imported':
      return importedValue(frame, expression.binding, expression.site);
    case 'global':
      return readGlobal(frame, expression.name, expression.site);
    case 'commonjs':
      return commonjsValue(frame, expression.name, expression.site);
    case 'function':
      return reference(makeFunction(frame, expression.function));
    case 'get':
    case 'superGet':
      return evaluateGet(frame, expression).value;
    case 'call':
      return evaluateCall(frame, expression);
    case 'new':
      return evaluateNew(frame, expression);
    case 'object':
      return evaluateObject(frame, expression.members, expression.site);
    case 'array':
      return evaluateArray(frame, expression);
    case 'assign':
      return assign(frame, expression);
    case 'update':
      return update(frame, expression);
    case 'binary':
      return evaluateBinary(frame, expression);
    case 'logical':
      return evaluateLogical(frame, expression);
    case 'conditional': {
      const decision = truth(evaluate(frame, expression.test));
      if (decision !== 'either') return evaluate(frame, decision === 'true' ? expression.consequent : expression.alternate);
      return alternatives(frame.run, [() => evaluate(frame, expression.consequent), () => evaluate(frame, expression.alternate)]);
    }
    default:
      return evaluateRare(frame, expression);
  }
}

function evaluateRare(frame: Frame, expression: Expression): Value {
  switch (expression.kind) {
    case 'template':
      return evaluateTemplate(frame, expression);
    case 'this':
      return receiverFrame(frame)?.value ?? UNDEFINED_VALUE;
    case 'newTarget':
      return receiverFrame(frame)?.newTarget ?? UNDEFINED_VALUE;
    case 'importMeta':
      return reference(importMeta(frame));
    case 'class':
      return evaluateClass(frame, expression);
    case 'destructure': {
      const value = evaluate(frame, expression.value);
      bindPattern(frame, expression.target, value, false);
      return value;
    }
    case 'superCall':
      return superCall(frame, evaluateArguments(frame, expression.arguments), expression.site);
    case 'tagged':
      return evaluateTagged(frame, expression);
    case 'chain':
      return evaluateChain(frame, expression.expression);
    case 'unary':
      return evaluateUnary(frame, expression);
    case 'delete':
      return evaluateDelete(frame, expression);
    case 'privateIn':
      evaluate(frame, expression.right);
      return join(boolean(true), boolean(false));
    case 'sequence': {
      let last = UNDEFINED_VALUE;
      for (const item of expression.expressions) last = evaluate(frame, item);
      return last;
    }
    case 'await':
      return evaluateAwait(frame, expression);
    case 'yield':
      return evaluateYield(frame, expression);
    case 'regexp':
      return regexpLiteral(frame, expression.flags, expression.site);
    case 'importCall':
      return evaluateImportCall(frame, expression);
    case 'jsx':
      return evaluateJsx(frame, expression);
    case 'enum':
      return evaluateEnum(frame, expression);
    case 'namespace':
      return evaluateNamespace(frame, expression);
    case 'unsupported':
      addReason(frame, 'unsupported', `uses ${expression.what}, which is not modelled`, expression.site);
      return silentUnknown(frame.run, 'unsupported', expression.what);
    default:
      return evaluate(frame, expression);
  }
}

type Member = Extract<Expression, { kind: 'get' | 'superGet' }>;

/** A member access, with the receiver that a call of it gets. */
function evaluateGet(frame: Frame, expression: Member): { readonly value: Value; readonly receiver: Value } {
  if (expression.kind === 'superGet') {
    const context = receiverFrame(frame);
    const receiver = context?.value ?? UNDEFINED_VALUE;
    const key = keyOf(frame, expression.key, expression.site);
    const holder = context?.home?.prototype ?? unknownValue({ kind: 'unsupported', what: '`super`', reportedIn: null });
    return { value: readFrom(frame, holder, key, receiver, describe(frame, expression), expression.site), receiver };
  }
  let receiver = evaluate(frame, expression.object);
  if (expression.optional) {
    const nullish = truthOfNullish(receiver);
    if (nullish === 'true') throw SHORT_CIRCUIT;
    if (nullish === 'either') {
      shortened(frame);
      receiver = without(receiver, NULLISH);
    }
  }
  if (isNothing(receiver)) return { value: NOTHING, receiver };
  const key = keyOf(frame, expression.key, expression.site);
  return { value: getMember(frame, receiver, key, describe(frame, expression), expression.site), receiver };
}

function readFrom(frame: Frame, holder: Value, key: string | null, receiver: Value, text: string, site: number): Value {
  let result = NOTHING;
  for (const object of holder.objects) result = join(result, getFromObject(frame, object, key, receiver, text, site));
  if (holder.unknown !== null) result = join(result, getMember(frame, unknownValue(holder.unknown), key, text, site));
  return holder.objects.length === 0 && holder.unknown === null ? UNDEFINED_VALUE : result;
}

/** Whether an enclosing optional chain may have ended before the present place; read and reset by the chain. */
const OPEN_CHAINS = new WeakMap<Frame, { mayEnd: boolean }[]>();

function shortened(frame: Frame): void {
  const chains = OPEN_CHAINS.get(frame);
  const last = chains?.[chains.length - 1];
  if (last !== undefined) last.mayEnd = true;
}

function evaluateChain(frame: Frame, expression: Expression): Value {
  let chains = OPEN_CHAINS.get(frame);
  if (chains === undefined) OPEN_CHAINS.set(frame, (chains = []));
  const chain = { mayEnd: false };
  chains.push(chain);
  try {
    const value = evaluate(frame, expression);
    return chain.mayEnd ? join(value, UNDEFINED_VALUE) : value;
  } catch (signal) {
    if (signal === SHORT_CIRCUIT) return UNDEFINED_VALUE;
    throw signal;
  } finally {
    chains.pop();
  }
}

function evaluateCall(frame: Frame, expression: Extract<Expression, { kind: 'call' }>): Value {
  const { callee } = expression;
  if (expression.request !== undefined) return requireCall(frame, expression.request, expression.site);
  let receiver = UNDEFINED_VALUE;
  let target: Value;
  if (callee.kind === 'get' || callee.kind === 'superGet') ({ value: target, receiver } = evaluateGet(frame, callee));
  else target = evaluate(frame, callee);
  if (expression.optional) {
    const nullish = truthOfNullish(target);
    if (nullish === 'true') throw SHORT_CIRCUIT;
    if (nullish === 'either') {
      shortened(frame);
      target = without(target, NULLISH);
    }
  }
  const given = evaluateArguments(frame, expression.arguments);
  if (isNothing(target)) return NOTHING;
  const name = describe(frame, callee);
  return claiming(frame, expression.pure, name, () => callValue(frame, target, receiver, given, `calls \`${name}()\``, name, expression.site));
}

/** `#__PURE__` settles what would be unknown in a call; effects that are found stand. */
function claiming(frame: Frame, pure: boolean, name: string, call: () => Value): Value {
  const { run } = frame;
  if (!pure || !run.trustClaims) return call();
  const outer = run.claimed;
  run.claimed ??= `the call of \`${name}\` is annotated as pure`;
  try {
    return call();
  } finally {
    run.claimed = outer;
  }
}

function evaluateNew(frame: Frame, expression: Extract<Expression, { kind: 'new' }>): Value {
  const callee = evaluate(frame, expression.callee);
  const given = evaluateArguments(frame, expression.arguments);
  if (isNothing(callee)) return NOTHING;
  const name = describe(frame, expression.callee);
  return claiming(frame, expression.pure, `new ${name}`, () => constructValue(frame, callee, given, null, name, expression.site));
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
    const spread = listOf(frame, evaluate(frame, item.argument), item.site);
    if (rest === null) list.push(...spread.list);
    else for (const value of spread.list) rest = join(rest, value);
    if (spread.rest !== null) rest = rest === null ? spread.rest : join(rest, spread.rest);
  }
  return { list, rest };
}

/** Elements of an array literal beyond this are joined. */
function evaluateArray(frame: Frame, expression: Extract<Expression, { kind: 'array' }>): Value {
  const array = allocateArray(frame, expression.site);
  const { list, rest } = evaluateArguments(frame, expression.items.map((item) => item ?? { kind: 'undefined' }));
  writeElementOfLiteral(frame, array, list, rest);
  return reference(array);
}

function evaluateTemplate(frame: Frame, expression: Extract<Expression, { kind: 'template' }>): Value {
  let text: string | null = expression.strings[0] ?? '';
  expression.values.forEach((item, index) => {
    const part = toText(frame, evaluate(frame, item), `\${${describe(frame, item)}}`, expression.site);
    text = text === null || part === null ? null : text + part + (expression.strings[index + 1] ?? '');
  });
  return text === null ? ANY_STRING : constant(text);
}

function evaluateTagged(frame: Frame, expression: Extract<Expression, { kind: 'tagged' }>): Value {
  const { tag } = expression;
  const callee = tag.kind === 'get' || tag.kind === 'superGet' ? evaluateGet(frame, tag) : { value: evaluate(frame, tag), receiver: UNDEFINED_VALUE };
  const strings = allocateArray(frame, expression.site);
  const raw = allocate(frame, 'array', builtinPrototype(frame, 'Array'), expression.site, null, null, 'raw');
  writeElementOfLiteral(frame, strings, expression.strings.map((text) => (text === null ? UNDEFINED_VALUE : constant(text))), null);
  writeElementOfLiteral(frame, raw, expression.raw.map((text) => constant(text)), null);
  frame.run.state.setProperty(strings, 'raw', dataProperty(reference(raw), false));
  const list = [reference(strings), ...expression.values.map((item) => evaluate(frame, item))];
  const name = describe(frame, tag);
  return claiming(frame, expression.pure, name, () => callValue(frame, callee.value, callee.receiver, { list, rest: null }, `calls the tag \`${name}\``, name, expression.site));
}

function evaluateUnary(frame: Frame, expression: Extract<Expression, { kind: 'unary' }>): Value {
  const { operator, argument } = expression;
  if (operator === 'typeof') {
    if (argument.kind === 'global') return typeofGlobal(frame, argument.name, argument.site);
    return typeOf(evaluate(frame, argument));
  }
  const value = evaluate(frame, argument);
  if (operator === 'void') return UNDEFINED_VALUE;
  return unary(frame, operator, value, describe(frame, argument), expression.site);
}

/** Left-nested chains (`a + b + c + …`) of generated code are thousands deep: walked in a loop. */
function evaluateBinary(frame: Frame, expression: Extract<Expression, { kind: 'binary' }>): Value {
  const spine: Extract<Expression, { kind: 'binary' }>[] = [];
  let left: Expression = expression;
  while (left.kind === 'binary') {
    spine.push(left);
    left = left.left;
  }
  let value = evaluate(frame, left);
  for (let index = spine.length - 1; index >= 0; index--) {
    const node = spine[index] as Extract<Expression, { kind: 'binary' }>;
    value = binary(frame, node, value, evaluate(frame, node.right));
  }
  return value;
}

function evaluateLogical(frame: Frame, expression: Extract<Expression, { kind: 'logical' }>): Value {
  const spine: Extract<Expression, { kind: 'logical' }>[] = [];
  let first: Expression = expression;
  while (first.kind === 'logical') {
    spine.push(first);
    first = first.left;
  }
  let value = evaluate(frame, first);
  for (let index = spine.length - 1; index >= 0; index--) {
    const node = spine[index] as Extract<Expression, { kind: 'logical' }>;
    value = logical(frame, node.operator, value, () => evaluate(frame, node.right));
  }
  return value;
}

export function logical(frame: Frame, operator: '&&' | '||' | '??', left: Value, right: () => Value): Value {
  const decision = operator === '??' ? truthOfNullish(left) : truth(left);
  const skips = operator === '||' ? 'true' : 'false';
  if (decision === skips) return left;
  if (decision !== 'either') return right();
  return alternatives(frame.run, [() => keptBy(operator, left), right]);
}

/** What the left side can be where it decides. */
function keptBy(operator: '&&' | '||' | '??', left: Value): Value {
  if (operator === '??') return without(left, NULLISH);
  if (operator === '||') return without(left, NULLISH | 8);
  return left.constant === undefined && left.objects.length > 0 && left.unknown === null ? { ...left, objects: [] } : left;
}

function evaluateDelete(frame: Frame, expression: Extract<Expression, { kind: 'delete' }>): Value {
  const target = expression.target.kind === 'chain' ? expression.target.expression : expression.target;
  if (target.kind === 'get') {
    const object = evaluate(frame, target.object);
    if (!isNullish(object)) deleteMember(frame, without(object, NULLISH), keyOf(frame, target.key, target.site), describe(frame, target), expression.site);
  } else if (target.kind === 'global') {
    addEffect(frame, 'global-write', 'realm', target.name, `deletes the global \`${target.name}\``, expression.site);
  } else {
    evaluate(frame, target);
  }
  return join(boolean(true), boolean(false));
}

/** The rest of an async function runs after the load; at top level the load itself waits. */
function evaluateAwait(frame: Frame, expression: Extract<Expression, { kind: 'await' }>): Value {
  const value = awaitValue(frame, evaluate(frame, expression.argument), describe(frame, expression.argument), expression.site);
  if (frame.facts.style === 'module') addAmbient(frame, 'suspend', 'await', 'waits at top level', expression.site);
  else frame.run.phase = 'load-async';
  return value;
}

function evaluateYield(frame: Frame, expression: Extract<Expression, { kind: 'yield' }>): Value {
  const value = expression.argument === null ? UNDEFINED_VALUE : evaluate(frame, expression.argument);
  if (expression.delegate) {
    const { list, rest } = listOf(frame, value, expression.site);
    for (const item of list) frame.yielded = join(frame.yielded, item);
    if (rest !== null) frame.yielded = join(frame.yielded, rest);
  } else {
    frame.yielded = join(frame.yielded, value);
  }
  return silentUnknown(frame.run, 'unsupported', 'what `yield` receives');
}

function evaluateImportCall(frame: Frame, expression: Extract<Expression, { kind: 'importCall' }>): Value {
  const specifier = evaluate(frame, expression.argument);
  if (expression.request === null && specifier.constant === undefined) {
    addReason(frame, 'computed-load', 'loads a module whose name is computed', expression.site);
    return silentUnknown(frame.run, 'computed-load', 'a dynamically imported module');
  }
  if (expression.deferred) return promiseOf(frame, namespaceOf(frame, expression.request, expression.site), expression.site);
  const name = expression.request === null ? String(specifier.constant) : (frame.moduleFacts.requests[expression.request]?.specifier ?? 'a module');
  addEffect(frame, 'load', 'runtime', name, `loads \`${name}\``, expression.site);
  return promiseOf(frame, namespaceOf(frame, expression.request, expression.site), expression.site);
}

/** The flags are kept as the object's key: whether matching moves `lastIndex` depends on them. */
function regexpLiteral(frame: Frame, flags: string, site: number): Value {
  const made = allocate(frame, 'regexp', builtinPrototype(frame, 'RegExp'), site, null, null, 'RegExp');
  frame.run.state.setField(made, 'keys', constant(flags));
  return reference(made);
}

/** `import.meta`: one object a module, whose members say where and how the module runs. */
function importMeta(frame: Frame): ReturnType<typeof allocate> {
  return frame.run.realm.builtin('import.meta');
}

/**
 * An element is a call of the factory, which runs no component. The automatic runtime's factory is taken as what its
 * contract says: it makes an element.
 */
function evaluateJsx(frame: Frame, expression: Extract<Expression, { kind: 'jsx' }>): Value {
  const tag = expression.tag === null ? UNDEFINED_VALUE : evaluate(frame, expression.tag);
  const properties = expression.properties.length === 0 ? NULL_VALUE : evaluateObject(frame, expression.properties, expression.site);
  const children = evaluateArguments(frame, expression.children);
  if (expression.factory === null) {
    const element = allocate(frame, 'object', builtinPrototype(frame, 'Object'), expression.site, null, null, 'jsx');
    frame.run.state.setField(element, 'other', join(element.other, join(join(tag, properties), references([]))));
    return reference(element);
  }
  const name = describe(frame, expression.factory);
  const { value, receiver } = expression.factory.kind === 'get' ? evaluateGet(frame, expression.factory) : { value: evaluate(frame, expression.factory), receiver: UNDEFINED_VALUE };
  return callValue(frame, value, receiver, { list: [tag, properties, ...children.list], rest: children.rest }, `calls \`${name}()\``, name, expression.site);
}

