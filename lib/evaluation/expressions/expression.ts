import type { Expression } from '../../facts/index.ts';
import { ANY_BOOLEAN, ANY_STRING, bigint, boolean, constant, HOLE, isNullish, join, joinAll, NOTHING, NULL_VALUE, NULLISH, reference, SYMBOL, truth, truthOfNullish, UNDEFINED_VALUE, without, type Value } from '../../values/index.ts';
import { allocate, allocateArray, builtinPrototype } from '../objects/allocation.ts';
import { afterDecision, alternatives } from './alternatives.ts';
import { assign, keyOf, update } from './assignment.ts';
import { IMPORT_META } from '../builtins/builtin-member.ts';
import { evaluateArguments, evaluateCall, evaluateNew, evaluateTagged } from './call-expression.ts';
import type { Arguments } from '../calls/call.ts';
import { whereFound } from './narrowing.ts';
import { evaluateClass, lateFields, superCall } from '../classes/class.ts';
import { textOf, toPrimitive } from './coercion.ts';
import { commonjsValue } from '../modules/commonjs.ts';
import { describe } from '../describe.ts';
import { evaluateEnum, evaluateNamespace } from '../statements/enum.ts';
import { makeFunction } from '../calls/function-object.ts';
import { hasPrivate } from './has-property.ts';
import { leaveToOthers, readGlobal, typeofGlobal } from './global.ts';
import { evaluateJsx } from './jsx.ts';
import { evaluateChain, evaluateGet } from './member-expression.ts';
import { importedValue } from '../modules/namespace.ts';
import { evaluateImportCall } from '../modules/loading.ts';
import { evaluateObject } from './object-literal.ts';
import { binary, typeOf, unary } from './operators.ts';
import { bindPattern } from '../statements/pattern.ts';
import { deleteMember, writeElementOfLiteral } from '../objects/property-write.ts';
import { step } from '../budget.ts';
import { addEffect, addReason, certainThrow, silentUnknown, type Frame } from '../run.ts';
import { evaluateAwait, evaluateYield } from '../calls/suspension.ts';
import { byType } from '../typed/typed-value.ts';
import { madeOf } from '../shared-state/value-origin.ts';
import { receiverFrame, readVariable } from '../statements/variable.ts';

export function evaluate(frame: Frame, expression: Expression): Value {
  step(frame.run);
  const known = frame.known?.get(expression);
  if (known !== undefined) return known;
  switch (expression.kind) {
    case 'constant': {
      const { value } = expression;
      return value === null ? NULL_VALUE : typeof value === 'boolean' ? boolean(value) : constant(value);
    }
    case 'undefined':
      return UNDEFINED_VALUE;
    case 'bigint':
      return bigint(BigInt(expression.text));
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
      if (decision !== 'either') return afterDecision(frame, () => evaluate(frame, decision === 'true' ? expression.consequent : expression.alternate));
      return alternatives(frame.run, [() => evaluateWhere(frame, expression.test, true, expression.consequent), () => evaluateWhere(frame, expression.test, false, expression.alternate)]);
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
    case 'lateFields':
      return lateFields(frame, expression.site);
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
      return hasPrivate(frame, evaluate(frame, expression.right), keyOf(frame, expression.key, expression.site), expression.site);
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
      return regexpLiteral(frame, expression);
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

/** Elements of an array literal beyond this are joined. */
function evaluateArray(frame: Frame, expression: Extract<Expression, { kind: 'array' }>): Value {
  const array = allocateArray(frame, expression.site);
  const { list, rest } = evaluateElements(frame, expression.items);
  writeElementOfLiteral(frame, array, list, rest);
  return reference(array);
}

function evaluateElements(frame: Frame, items: Extract<Expression, { kind: 'array' }>['items']): Arguments {
  if (!items.includes(null)) return evaluateArguments(frame, items.filter((item) => item !== null));
  const list: Value[] = [];
  let rest: Value | null = null;
  for (const item of items) {
    const elements = item === null ? { list: [HOLE], rest: null } : evaluateArguments(frame, [item]);
    if (rest === null) list.push(...elements.list);
    else rest = joinAll([rest, ...elements.list]);
    if (elements.rest !== null) rest = join(rest ?? NOTHING, elements.rest);
  }
  return { list, rest };
}

function evaluateTemplate(frame: Frame, expression: Extract<Expression, { kind: 'template' }>): Value {
  let text: string | null = expression.strings[0] ?? '';
  const parts: Value[] = [];
  expression.values.forEach((item, index) => {
    const shown = `\${${describe(frame, item)}}`;
    const value = byType(frame, evaluate(frame, item), expression.site, 'part', index);
    parts.push(value);
    const primitive = toPrimitive(frame, value, 'string', shown, expression.site);
    if (primitive.types === SYMBOL) certainThrow(frame, `converts a symbol to a text (\`${shown}\`)`, expression.site);
    const part = textOf(primitive);
    text = text === null || part === null ? null : text + part + (expression.strings[index + 1] ?? '');
  });
  return text === null ? madeOf(frame, ANY_STRING, parts) : constant(text);
}

function evaluateUnary(frame: Frame, expression: Extract<Expression, { kind: 'unary' }>): Value {
  const { operator, argument } = expression;
  if (operator === 'typeof') {
    if (argument.kind === 'global') return typeofGlobal(frame, argument.name, argument.site);
    return typeOf(evaluate(frame, argument));
  }
  const value = evaluate(frame, argument);
  if (operator === 'void') return UNDEFINED_VALUE;
  return unary(frame, operator, operator === '!' ? value : byType(frame, value, expression.site, 'operand'), describe(frame, argument), expression.site);
}

/** Operators that convert what is no primitive. */
const CONVERTING = /^(?:[-+*/%<>&|^]|==$|!=$)/u;

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
    const right = evaluate(frame, node.right);
    const result = CONVERTING.test(node.operator) ? binary(frame, node, byType(frame, value, node.site, 'left'), byType(frame, right, node.site, 'right')) : binary(frame, node, value, right);
    value = frame.run.accesses === null ? result : madeOf(frame, result, [value, right]);
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
    value = logical(frame, node.operator, value, () => (node.operator === '??' ? evaluate(frame, node.right) : evaluateWhere(frame, node.left, node.operator === '&&', node.right)));
  }
  return value;
}

/** Evaluates something where a test holds or does not. */
function evaluateWhere(frame: Frame, test: Expression, holds: boolean, expression: Expression): Value {
  return whereFound(frame, test, holds, (found) => {
    leaveToOthers(frame, found, expression);
    return evaluate(frame, expression);
  });
}

export function logical(frame: Frame, operator: '&&' | '||' | '??', left: Value, right: () => Value): Value {
  const decision = operator === '??' ? truthOfNullish(left) : truth(left);
  const skips = operator === '||' ? 'true' : 'false';
  if (decision === skips) return left;
  if (decision !== 'either') return afterDecision(frame, right);
  return alternatives(frame.run, [() => keptBy(operator, left), right]);
}

/** What the left side can be where it decides. */
function keptBy(operator: '&&' | '||' | '??', left: Value): Value {
  if (operator === '??') return without(left, NULLISH);
  if (operator === '||') return without(left, NULLISH | 8);
  return left.constant === undefined && left.objects.length > 0 && left.unknown === null ? { ...left, objects: [] } : left;
}

/** `delete`. A declared variable is not deleted, and in strict code what is not deleted is an exception. */
function evaluateDelete(frame: Frame, expression: Extract<Expression, { kind: 'delete' }>): Value {
  const target = expression.target.kind === 'chain' ? expression.target.expression : expression.target;
  switch (target.kind) {
    case 'get': {
      const object = evaluate(frame, target.object);
      if (!isNullish(object)) deleteMember(frame, without(object, NULLISH), keyOf(frame, target.key, target.site), describe(frame, target), expression.site);
      return frame.facts.strict ? boolean(true) : ANY_BOOLEAN;
    }
    case 'global':
      addEffect(frame, 'global-write', 'realm', target.name, `deletes the global \`${target.name}\``, expression.site);
      return ANY_BOOLEAN;
    case 'variable':
    case 'commonjs':
      return boolean(false);
    default:
      evaluate(frame, target);
      return boolean(true);
  }
}

/** The flags are kept as the object's key: whether matching moves `lastIndex` depends on them. */
function regexpLiteral(frame: Frame, { pattern, flags, site }: Extract<Expression, { kind: 'regexp' }>): Value {
  const made = allocate(frame, 'regexp', builtinPrototype(frame, 'RegExp'), site, null, null, 'RegExp');
  frame.run.state.setField(made, 'contents', constant(pattern));
  frame.run.state.setField(made, 'keys', constant(flags));
  return reference(made);
}

/** `import.meta`: one object a module, whose members say where and how the module runs. */
function importMeta(frame: Frame): ReturnType<typeof allocate> {
  return frame.run.realm.builtin(IMPORT_META);
}

