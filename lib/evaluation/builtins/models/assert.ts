import { isConstant, isNothing, isPrimitive, join, reference, truth, truthOfUndefined, UNDEFINED_VALUE, type HeapObject, type Truth, type Value } from '../../../values/index.ts';
import { perhaps } from '../../expressions/alternatives.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { convert } from '../builtin-conversion.ts';
import { argument, callValue, isCallable } from '../../calls/call.ts';
import { caughtValue, handling } from '../../statements/exception.ts';
import { toPrimitive } from '../../expressions/coercion.ts';
import { testInstance } from '../../expressions/instance-test.ts';
import { looseEquality, strictEquality } from '../../expressions/operators.ts';
import { readDeep } from '../../objects/deep-read.ts';
import { createPromise, later, rejectPerhaps } from '../../calls/promise.ts';
import { getMember } from '../../objects/property.ts';
import { plainOf } from '../../objects/plain-data.ts';
import { exactMatches } from './pattern.ts';
import { certainThrow, silentUnknown } from '../../run.ts';

/** `assert(value)`: certainly throws for what is certainly false. */
const ok: Model = ({ frame, given, name, site }) => (truth(argument(given, 0)) === 'false' ? certainThrow(frame, `fails an assertion (\`${name}\`)`, site) : undefined);

/** `assert.equal(a, b)` and `assert.deepEqual(a, b)`: compare by `==`, and print both where they differ. */
const equal: Model = (call) => {
  const { frame, given, path, name, site } = call;
  const both = [argument(given, 0), argument(given, 1)] as const;
  looseEquality(frame, ...both, name, site);
  if (/deep/iu.test(path)) for (const value of both) readDeep(frame, value, name, site);
  for (const value of both) convert(frame, value, 'print', path, name, site);
  return compare(call) ?? UNDEFINED_VALUE;
};

/** Comparisons: where what is compared is known, so is whether they fail. */
const compare: Model = (call) => {
  const { frame, given, path, name, site } = call;
  frame.run.mayThrow = true;
  const isNegated = /\.not/u.test(path);
  const same = comparison(call, argument(given, 0), argument(given, 1), isNegated);
  return same === (isNegated ? 'true' : 'false') ? certainThrow(frame, `fails an assertion (\`${name}\`)`, site) : undefined;
};

function comparison({ frame, path, name, site }: BuiltinCall, left: Value, right: Value, isNegated: boolean): Truth {
  const isStrict = /strict/iu.test(path);
  if (/deep/iu.test(path)) {
    const [one, other] = [plainOf(frame, left), plainOf(frame, right)];
    // What prototypes they have is not looked at.
    return one === null || other === null || isNegated || isSameData(one.data, other.data, isStrict, 0) ? 'either' : 'false';
  }
  if (isConstant(left) && isConstant(right) && isStrict) return Object.is(left.constant, right.constant) && left.types === right.types ? 'true' : 'false';
  return isStrict ? strictEquality(left, right) : isPrimitive(left) && isPrimitive(right) ? looseEquality(frame, left, right, name, site) : 'either';
}

/** Deeper data is taken for the same. */
const DEEPEST = 30;

function isSameData(one: unknown, other: unknown, isStrict: boolean, depth: number): boolean {
  if (depth > DEEPEST || Object.is(one, other)) return true;
  const areObjects = typeof one === 'object' && typeof other === 'object' && one !== null && other !== null;
  if (!areObjects) return !isStrict && one == other;
  const [names, others] = [Object.keys(one), Object.keys(other)];
  const partOf = (of: object, key: string): unknown => (of as Readonly<Record<string, unknown>>)[key];
  return Array.isArray(one) === Array.isArray(other) && names.length === others.length && names.every((key) => Object.hasOwn(other, key) && isSameData(partOf(one, key), partOf(other, key), isStrict, depth + 1));
}

/** `assert.match(text, pattern)`. */
const match: Model = (call) => {
  const { frame, given, path, name, site } = call;
  const found = exactMatches(call, argument(given, 1), argument(given, 0));
  const fails = found !== null && (found.length > 0) === path.endsWith('doesNotMatch');
  return fails ? certainThrow(frame, `fails an assertion (\`${name}\`)`, site) : undefined;
};

/**
 * `assert.throws(callback, expected)`: what the callback throws is caught, and compared with what is expected: a class by
 * `instanceof`, an object by its members, a regular expression by its text; another function is called with it
 * (https://nodejs.org/api/assert.html#assertthrowsfn-error-message).
 */
const throws: Model = (call) => {
  const { frame, site } = call;
  const { run } = frame;
  const thrown = handling(run, () => callArgument(call, 0, []));
  if (thrown.completed && !thrown.byLanguage && isNothing(thrown.values)) return certainThrow(frame, `expects an exception that does not arise (\`${call.name}\`)`, site);
  const caught = caughtValue(frame, thrown, site);
  if (!isNothing(caught)) perhaps(run, () => void handling(run, () => validate(call, caught)));
  run.mayThrow = true;
  return UNDEFINED_VALUE;
};

/** `assert.rejects(promise or function)`: rejected where the other is not, or where that is with something else. */
const rejects: Model = (call) => {
  const { frame, path, site } = call;
  const { run } = frame;
  const thrown = settle(call);
  const promise = createPromise(frame, site);
  rejectPerhaps(frame, promise);
  run.state.setField(promise, 'contents', UNDEFINED_VALUE);
  const isExpected = !path.endsWith('.doesNotReject');
  if (isExpected) later(frame, () => void handling(run, () => validate(call, join(thrown, silentUnknown(run, 'internal', 'the reason of a rejection')))));
  run.mayThrow = true;
  return reference(promise);
};

/** Waits for the promise, or for what the function gives; what they may throw or be rejected with. */
function settle({ frame, path, given, name, site }: BuiltinCall): Value {
  const subject = argument(given, 0);
  const functions = { ...subject, types: 0, constant: undefined, objects: subject.objects.filter(isCallable) };
  let promises: Value = { ...subject, types: 0, constant: undefined, objects: subject.objects.filter((object) => !isCallable(object)), unknown: null };
  return handling(frame.run, () => {
    if (!isNothing(functions)) promises = join(promises, callValue(frame, functions, UNDEFINED_VALUE, { list: [], rest: null }, `calls \`${name}\` with a callback`, `a callback of \`${name}\``, site));
    convert(frame, promises, 'promise', path, name, site);
  }).values;
}

function validate(call: BuiltinCall, caught: Value): void {
  const { frame, given, name, site } = call;
  const expected = argument(given, 1);
  const isClass = (object: HeapObject): boolean => isCallable(object) && truthOfUndefined(getMember(frame, reference(object), 'prototype', `${name}.prototype`, site)) !== 'true';
  const classes: Value = { ...expected, types: 0, constant: undefined, objects: expected.objects.filter(isClass), unknown: null };
  if (!isNothing(classes)) testInstance(frame, caught, classes, `the expectation of \`${name}\``, site);
  callArgument(call, 1, [caught]);
  readDeep(frame, { ...expected, objects: expected.objects.filter((object) => !isCallable(object)) }, name, site);
  if (expected.objects.some(({ kind }) => kind === 'regexp')) toPrimitive(frame, { ...caught, unknown: null }, 'string', name, site);
}

function callArgument({ frame, given, name, site }: BuiltinCall, index: number, list: readonly Value[]): void {
  const callback = argument(given, index);
  const functions: Value = { ...callback, types: 0, constant: undefined, objects: callback.objects.filter(isCallable) };
  if (!isNothing(functions)) callValue(frame, functions, UNDEFINED_VALUE, { list, rest: null }, `calls \`${name}\` with a callback`, `a callback of \`${name}\``, site);
}

export const ASSERT_MODELS: Readonly<Record<string, Model>> = {
  'node:assert': ok,
  'node:assert.throws': throws,
  'node:assert.rejects': rejects,
  'node:assert.equal': equal,
  'node:assert.deepEqual': equal,
  'node:assert.strictEqual': compare,
  'node:assert.match': match,
};
