import type { Expression } from '../../facts/index.ts';
import { constant, isPrimitive, join, keyOfName, NOTHING, NUMBER, reference, STRING, UNDEFINED_VALUE, type HeapObject, type Value } from '../../values/index.ts';
import { allocate, allocatePlain, builtinPrototype } from '../objects/allocation.ts';
import { assignReference } from '../expressions/assignment.ts';
import { runClosure } from '../calls/call.ts';
import { toPropertyKey } from '../expressions/coercion.ts';
import { evaluate } from '../expressions/expression.ts';
import { ENUM } from '../objects/property.ts';
import { writeOwn } from '../objects/property-write.ts';
import type { Frame } from '../run.ts';
import { environmentOf } from '../modules/round.ts';
import { environmentAt } from './variable.ts';

/** `enum E { … }`: as the emitted function does, names to values and, for numbers, values to names. */
export function evaluateEnum(frame: Frame, expression: Extract<Expression, { kind: 'enum' }>): Value {
  const { target, site } = expression;
  const before = environmentOf(environmentAt(frame, target.hops), target.slot).slots[target.slot];
  const object = before?.objects[0] ?? allocate(frame, 'object', builtinPrototype(frame, 'Object'), site, null, null, ENUM);
  assignReference(frame, target, reference(object), true);
  let next = 0;
  for (const { name, value, inlines } of expression.members) {
    const given = value === null ? constant(next) : inlines === true ? evaluateInlined(frame, value) : evaluate(frame, value);
    writeOwn(frame, object, keyOfName(name), given, name, site);
    if (given.types === NUMBER && typeof given.constant === 'number') {
      writeOwn(frame, object, String(given.constant), constant(name), name, site);
      next = given.constant + 1;
    } else if (given.types !== STRING || !isPrimitive(given)) {
      // `E[E.a = value] = "a"`: the value becomes a key.
      const key = toPropertyKey(frame, given, name, site);
      if (key === null) frame.run.state.setField(object, 'other', join(object.other, constant(name)));
      else writeOwn(frame, object, key, constant(name), name, site);
    }
  }
  return reference(object);
}

/** The compiler writes the value where it knows it: nothing is read of the enum that has it. */
function evaluateInlined(frame: Frame, value: Expression): Value {
  let given = NOTHING;
  const run = (): void => void (given = evaluate(frame, value));
  if (frame.run.reads === null) run();
  else frame.run.reads.inlining(run);
  return given;
}

/** `namespace N { … }`: the body runs at once with the namespace object. */
export function evaluateNamespace(frame: Frame, expression: Extract<Expression, { kind: 'namespace' }>): Value {
  const { target, site } = expression;
  const before = target.kind === 'variable' ? environmentOf(environmentAt(frame, target.hops), target.slot).slots[target.slot] : evaluate(frame, target);
  let object: HeapObject | undefined = before?.objects[0];
  if (object === undefined) {
    object = allocatePlain(frame, site);
    if (target.kind === 'variable' || target.kind === 'get') assignReference(frame, target, reference(object), true);
  }
  const closure = { kind: 'closure', module: frame.module, facts: frame.moduleFacts, index: expression.function, environment: frame.environment, home: null } as const;
  runClosure(frame, null, closure, UNDEFINED_VALUE, { list: [reference(object)], rest: null }, UNDEFINED_VALUE, 'runs the namespace', site);
  return reference(object);
}

