import type { Expression, Key, PrivateName, Reference, Site } from '../../facts/index.ts';
import { bigint, bigintOf, constant, isNullish, NOTHING, NUMBER, privateKey, UNDEFINED_VALUE, type Value } from '../../values/index.ts';
import { assignCommonjs } from '../modules/commonjs.ts';
import { alternatives } from './alternatives.ts';
import { toPropertyKey, toPropertyKeys } from './coercion.ts';
import { describe } from '../describe.ts';
import { evaluate, logical } from './expression.ts';
import { writeGlobal } from './global.ts';
import { arithmetic, toNumeric } from './operators.ts';
import { getMember, type PropertyKey } from '../objects/property.ts';
import { nameValue, setMember, setSuperMember } from '../objects/property-write.ts';
import { addReason, certainThrow, type Frame } from '../run.ts';
import { byType } from '../typed/typed-value.ts';
import { readVariable, receiverFrame, writeVariable } from '../statements/variable.ts';

/** Evaluates a key; converting a computed one to a property key may run code. */
export function keyOf(frame: Frame, key: Key, site: Site): PropertyKey {
  if (typeof key === 'string') return key;
  if (key.kind === 'privateName') return keyOfPrivateName(frame, key);
  return toPropertyKey(frame, evaluate(frame, key), describe(frame, key), site);
}

/** The keys that a computed one may be, where they are few. */
function keysOf(frame: Frame, key: Key, site: Site): readonly PropertyKey[] {
  if (typeof key === 'string' || key.kind === 'privateName') return [keyOf(frame, key, site)];
  return toPropertyKeys(frame, evaluate(frame, key), describe(frame, key), site);
}

/** In repetitions, one slot may stand for several classes that are made at its place. */
function keyOfPrivateName(frame: Frame, { name, owner }: PrivateName): PropertyKey {
  const { constant: symbol } = readVariable(frame, owner);
  if (typeof symbol === 'string') return privateKey(name, symbol);
  addReason(frame, 'unsupported', `uses \`${name}\` of one of several classes, which is not modelled`, owner.site);
  return null;
}

/** A reference whose object and key have been evaluated once, as compound assignments need. */
interface Located {
  readonly read: () => Value;
  readonly write: (value: Value) => void;
}

function locate(frame: Frame, target: Reference): Located {
  if (target.kind === 'get') {
    const object = evaluate(frame, target.object);
    const keys = keysOf(frame, target.key, target.site);
    const text = describe(frame, target);
    return {
      read: () => alternatives(frame.run, keys.map((key) => () => getMember(frame, object, key, text, target.site))),
      write: (value) => {
        if (isNullish(object) && object.types === 0) return;
        alternatives(frame.run, keys.map((key) => () => {
          setMember(frame, object, key, value, text, target.site);
          return NOTHING;
        }));
      },
    };
  }
  if (target.kind === 'superGet') {
    const context = receiverFrame(frame);
    const key = keyOf(frame, target.key, target.site);
    const text = describe(frame, target);
    return { read: () => evaluate(frame, target), write: (value) => setSuperMember(frame, context?.home?.prototype ?? UNDEFINED_VALUE, key, value, context?.value ?? UNDEFINED_VALUE, text, target.site) };
  }
  return { read: () => evaluate(frame, target), write: (value) => assignReference(frame, target, value, false) };
}

export function assignReference(frame: Frame, target: Reference, value: Value, initialise: boolean): void {
  switch (target.kind) {
    case 'variable':
      nameValue(frame, value, frame.facts.slots[target.slot] ?? '');
      writeVariable(frame, target, value, initialise);
      return;
    case 'global':
      writeGlobal(frame, target.name, value, target.site);
      return;
    case 'commonjs':
      assignCommonjs(frame, target.name, value, target.site);
      return;
    case 'imported':
      certainThrow(frame, `assigns \`${frame.moduleFacts.imports[target.binding]?.local ?? 'an import'}\`, an imported binding`, target.site);
      return;
    default:
      locate(frame, target).write(value);
  }
}

export function assign(frame: Frame, expression: Extract<Expression, { kind: 'assign' }>): Value {
  const { target, operator } = expression;
  if (operator === '=') {
    if (target.kind !== 'get' && target.kind !== 'superGet') {
      const value = evaluate(frame, expression.value);
      assignReference(frame, target, value, false);
      return value;
    }
    const located = locate(frame, target);
    const value = evaluate(frame, expression.value);
    frame.run.accesses?.used(frame, target, false, [value], expression.site);
    located.write(value);
    return value;
  }
  const located = locate(frame, target);
  const left = located.read();
  if (operator === '&&' || operator === '||' || operator === '??') {
    return logical(frame, operator, left, () => {
      const value = evaluate(frame, expression.value);
      located.write(value);
      return value;
    });
  }
  const right = byType(frame, evaluate(frame, expression.value), expression.site, 'right');
  const value = arithmetic(frame, operator, byType(frame, left, expression.site, 'left'), right, describe(frame, target), expression.site);
  if (target.kind === 'get') frame.run.accesses?.used(frame, target, false, [right], expression.site);
  withOperation(frame, operator, () => located.write(value));
  return value;
}

function withOperation({ run }: Frame, operation: string, write: () => void): void {
  const outer = run.operation;
  run.operation = { path: operation, name: operation };
  write();
  run.operation = outer;
}

/** The number or BigInt that is one more or less. */
function besides(before: Value, step: 1 | -1): Value {
  if (before.types === NUMBER && typeof before.constant === 'number') return constant(before.constant + step);
  const exact = bigintOf(before);
  return exact === null ? before : bigint(exact + BigInt(step));
}

export function update(frame: Frame, expression: Extract<Expression, { kind: 'update' }>): Value {
  const located = locate(frame, expression.target);
  const before = toNumeric(frame, byType(frame, located.read(), expression.site, 'operand'), describe(frame, expression.target), expression.site);
  const after = besides(before, expression.operator === '++' ? 1 : -1);
  if (expression.target.kind === 'get') frame.run.accesses?.used(frame, expression.target, false, [], expression.site);
  withOperation(frame, expression.operator, () => located.write(after));
  return expression.prefix ? after : before;
}

