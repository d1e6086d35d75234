import type { Argument, Call, Expression, FunctionFacts, Pattern, Reference, Statement } from '../form.ts';

/**
 * Whether a function assigns `slot` of the frame around it on every path and then gives what the new value gives for
 * the same arguments: `function f(a) { return f = …, f(a); }`. Where the slot holds the function, nobody who calls it
 * can tell whether it has run before.
 */
export function replacesItself(facts: FunctionFacts, slot: number, functions: readonly (FunctionFacts | null)[]): boolean {
  const last = facts.body.at(-1);
  const value = last?.kind === 'return' ? last.value : last?.kind === 'expression' ? last.expression : null;
  if (facts.async || facts.generator || facts.restParameter !== null || value === null) return false;
  const before = facts.body.slice(0, -1).filter((statement) => !isFixedGuard(statement));
  const steps = value.kind === 'sequence' ? value.expressions : [value];
  const call = steps.at(-1);
  if (last?.kind === 'expression' && !steps.some((step) => assigns(step, slot) && givesNothing(valueOf(step), functions))) return false;
  if (call?.kind !== 'call' || call.optional || !passesParameters(facts, call)) return false;
  const callee = calledBy(call);
  const assigned = before.some((statement) => assignsIn(statement, slot)) || steps.slice(0, -1).some((step) => assigns(step, slot));
  if (!givesReplacement(callee, slot, assigned)) return false;
  return !leavesOrRebinds(facts, [before, steps]);
}

/** `if (typeof WeakMap !== 'function') return null;`: taken by every call or by none. */
function isFixedGuard(statement: Statement): boolean {
  if (statement.kind !== 'if' || statement.alternate !== null) return false;
  const { test, consequent } = statement;
  const left = consequent.kind === 'block' && consequent.body.length === 1 ? consequent.body[0] : consequent;
  const isAbsence = test.kind === 'binary' && test.left.kind === 'unary' && test.left.operator === 'typeof' && test.left.argument.kind === 'global' && test.right.kind === 'constant';
  return isAbsence && left?.kind === 'return' && (left.value === null || left.value.kind === 'constant' || left.value.kind === 'undefined');
}

/** A function that gives undefined: so does the one that calls it last and gives nothing itself. */
function givesNothing(value: Expression, functions: readonly (FunctionFacts | null)[]): boolean {
  const facts = value.kind === 'function' ? functions[value.function] : null;
  return facts !== null && facts !== undefined && !facts.async && !facts.generator && !holdsReturn(facts.body);
}

function holdsReturn(part: unknown): boolean {
  if (typeof part !== 'object' || part === null) return false;
  return ('kind' in part && part.kind === 'return') || Object.values(part).some(holdsReturn);
}

function isOuter(target: Expression | Reference, slot: number): boolean {
  return target.kind === 'variable' && target.hops === 1 && target.slot === slot;
}

/** `f` of `f(…)`, `f.apply(this, …)` and `f.call(this, …)`. */
function calledBy({ callee }: Call): Expression {
  return callee.kind === 'get' && (callee.key === 'apply' || callee.key === 'call') ? callee.object : callee;
}

function passesParameters(facts: FunctionFacts, { callee, arguments: given }: Call): boolean {
  const style = callee.kind === 'get' ? callee.key : null;
  const [receiver] = given;
  if (style !== null && !isPlainReceiver(receiver)) return false;
  if (style === 'apply') {
    const list = given[1];
    return given.length === 2 && list?.kind === 'variable' && list.hops === 0 && list.slot === facts.argumentsSlot;
  }
  const passed = style === 'call' ? given.slice(1) : given;
  const isPassed = (parameter: Pattern, index: number): boolean => {
    const argument = passed[index];
    return argument?.kind === 'variable' && argument.hops === 0 && argument.slot === slotOf(parameter);
  };
  return passed.length === facts.parameters.length && facts.parameters.every(isPassed);
}

function isPlainReceiver(receiver: Argument | undefined): boolean {
  return receiver?.kind === 'this' || receiver?.kind === 'undefined' || (receiver?.kind === 'constant' && receiver.value === null);
}

function slotOf(parameter: Pattern): number | null {
  return parameter.kind === 'reference' && parameter.target.kind === 'variable' ? parameter.target.slot : null;
}

/** `f = …`; `f` where it was assigned before; `(module.exports = f = …, module.exports.default = module.exports)`. */
function givesReplacement(callee: Expression, slot: number, assigned: boolean): boolean {
  if (callee.kind !== 'sequence') return assigns(callee, slot) || (assigned && isOuter(callee, slot));
  const last = callee.expressions.at(-1);
  if (last === undefined || last.kind === 'sequence') return false;
  const first = callee.expressions.find((part) => assigns(part, slot));
  if (first === undefined && !assigned) return false;
  const given = valueOf(last);
  return assigns(last, slot) || isOuter(given, slot) || (first !== undefined && targetsOf(first).some((target) => isSameExport(target, given)));
}

/** The rightmost value of `a = b = …`. */
function valueOf(expression: Expression): Expression {
  let value = expression;
  while (value.kind === 'assign' && value.operator === '=') value = value.value;
  return value;
}

function targetsOf(expression: Expression): Reference[] {
  const targets: Reference[] = [];
  for (let part = expression; part.kind === 'assign' && part.operator === '='; part = part.value) targets.push(part.target);
  return targets;
}

function isSameExport(target: Reference, value: Expression): boolean {
  if (target.kind !== 'get' || value.kind !== 'get' || target.object.kind !== 'commonjs' || value.object.kind !== 'commonjs') return false;
  return target.object.name === value.object.name && typeof target.key === 'string' && target.key === value.key;
}

function assigns(expression: Expression, slot: number): boolean {
  if (expression.kind === 'sequence') return expression.expressions.some((part) => assigns(part, slot));
  let part: Expression = expression;
  while (part.kind === 'assign' && part.operator === '=') {
    if (isOuter(part.target, slot)) return true;
    part = part.value;
  }
  return false;
}

function assignsIn(statement: Statement, slot: number): boolean {
  switch (statement.kind) {
    case 'expression':
      return assigns(statement.expression, slot);
    case 'block':
      return statement.body.some((inner) => assignsIn(inner, slot));
    case 'if':
      return statement.alternate !== null && assignsIn(statement.consequent, slot) && assignsIn(statement.alternate, slot);
    default:
      return false;
  }
}

/** Whether a call may end before its last statement, or change what it was given. */
function leavesOrRebinds(facts: FunctionFacts, parts: readonly unknown[]): boolean {
  const parameters = facts.parameters.map(slotOf);
  const isParameter = (slot: number): boolean => parameters.includes(slot) || slot === facts.argumentsSlot;
  if (facts.reassigned.some(isParameter)) return true;
  const open: unknown[] = [...parts];
  while (open.length > 0) {
    const part = open.pop();
    if (typeof part !== 'object' || part === null) continue;
    if ('kind' in part && (part.kind === 'return' || part.kind === 'throw')) return true;
    if ('target' in part && isSlotOf(part.target, isParameter)) return true;
    open.push(...Object.values(part));
  }
  return false;
}

function isSlotOf(target: unknown, isWanted: (slot: number) => boolean): boolean {
  if (typeof target !== 'object' || target === null || !('kind' in target) || target.kind !== 'variable') return false;
  return 'hops' in target && target.hops === 0 && 'slot' in target && isWanted(Number(target.slot));
}
