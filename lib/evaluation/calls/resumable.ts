import type { Argument, Call, Expression, FunctionFacts, ObjectMember, Statement } from '../../facts/index.ts';

/** The forms of a generator's body in which there is a `yield`. */
export type Yielding = ReadonlySet<object>;

/**
 * The forms with a `yield` in the body of a generator that can be followed from one `yield` to the next; null where one
 * stands in a construct that can only be evaluated in one go.
 */
export function yieldingForms({ body, generator, async }: FunctionFacts): Yielding | null {
  if (!generator || async) return null;
  const yielding = new Set<object>();
  gather(body, yielding);
  return body.every((statement) => isResumable(statement, yielding)) ? yielding : null;
}

function gather(form: object, yielding: Set<object>): boolean {
  let found = 'kind' in form && form.kind === 'yield';
  for (const part of Object.values(form)) {
    if (typeof part === 'object' && part !== null && gather(part, yielding)) found = true;
  }
  if (found) yielding.add(form);
  return found;
}

function isResumable(form: Statement | Expression | null, yielding: Yielding): boolean {
  if (form === null || !yielding.has(form)) return true;
  const each = (...forms: readonly (Statement | Expression | null)[]): boolean => forms.every((part) => isResumable(part, yielding));
  switch (form.kind) {
    case 'expression':
      return each(form.expression);
    case 'declare':
      return !yielding.has(form.target) && each(form.value);
    case 'return':
    case 'throw':
      return each(form.value);
    case 'if':
      return each(form.test, form.consequent, form.alternate);
    case 'block':
      return each(...form.body);
    case 'loop':
      return form.rounds === null && each(...form.initial, form.test, form.update, form.body);
    case 'labelled':
      return each(form.body);
    case 'try':
      return (form.handler?.parameter == null || !yielding.has(form.handler.parameter)) && each(...form.block, ...(form.handler?.body ?? []), ...(form.finalizer ?? []));
    case 'logical':
      return each(form.left, form.right);
    case 'conditional':
      return each(form.test, form.consequent, form.alternate);
    case 'yield':
      return !form.delegate && each(form.argument);
    default: {
      const parts = partsInOrder(form, yielding);
      return parts !== null && each(...parts);
    }
  }
}

/**
 * The parts of an expression in the order in which all of them are evaluated, where nothing else happens before the last
 * `yield` in them; null for other expressions.
 */
export function partsInOrder(form: Statement | Expression, yielding: Yielding): readonly Expression[] | null {
  switch (form.kind) {
    case 'assign':
      return form.operator === '=' && form.target.kind === 'variable' ? [form.value] : null;
    case 'destructure':
      return yielding.has(form.target) ? null : [form.value];
    case 'unary':
      return [form.argument];
    case 'binary':
      return form.left.kind === 'binary' ? null : [form.left, form.right];
    case 'get':
      return typeof form.key === 'string' && !form.optional ? [form.object] : null;
    case 'new':
      return withArguments(form.callee, form.arguments);
    case 'call':
      return form.optional || form.request !== undefined ? null : partsOfCall(form, yielding);
    case 'array':
      return simple(form.items);
    case 'object':
      return valuesOf(form.members);
    case 'sequence':
      return form.expressions;
    default:
      return null;
  }
}

/** A method is looked up after its object and before the arguments. */
function partsOfCall({ callee, arguments: list }: Call, yielding: Yielding): readonly Expression[] | null {
  if (callee.kind === 'superGet') return null;
  if (callee.kind !== 'get') return withArguments(callee, list);
  if (typeof callee.key !== 'string' || callee.optional) return null;
  if (!yielding.has(callee)) return simple([callee.object, callee, ...list]);
  return list.some((item) => yielding.has(item)) ? null : [callee.object];
}

function withArguments(callee: Expression, list: readonly Argument[]): readonly Expression[] | null {
  return simple([callee, ...list]);
}

function simple(list: readonly (Argument | null)[]): readonly Expression[] | null {
  const parts: Expression[] = [];
  for (const item of list) {
    if (item?.kind === 'spread') return null;
    if (item !== null) parts.push(item);
  }
  return parts;
}

function valuesOf(members: readonly ObjectMember[]): readonly Expression[] | null {
  const parts: Expression[] = [];
  for (const member of members) {
    if (member.kind !== 'property' || typeof member.key !== 'string') return null;
    parts.push(member.value);
  }
  return parts;
}
