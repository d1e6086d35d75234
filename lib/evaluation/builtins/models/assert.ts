import { isNothing, join, reference, truth, UNDEFINED_VALUE, type Value } from '../../../values/index.ts';
import { perhaps } from '../../expressions/alternatives.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { convert } from '../builtin-conversion.ts';
import { argument, callValue, isCallable } from '../../calls/call.ts';
import { catching, caughtValue } from '../../statements/exception.ts';
import { toPrimitive } from '../../expressions/coercion.ts';
import { testInstance } from '../../expressions/instance-test.ts';
import { looseEquality } from '../../expressions/operators.ts';
import { readDeep } from '../../objects/deep-read.ts';
import { createPromise, later, rejectPerhaps } from '../../calls/promise.ts';
import { certainThrow, silentUnknown } from '../../run.ts';

/** `assert(value)`: certainly throws for what is certainly false. */
const ok: Model = ({ frame, given, name, site }) => (truth(argument(given, 0)) === 'false' ? certainThrow(frame, `fails an assertion (\`${name}\`)`, site) : undefined);

/** `assert.equal(a, b)` and `assert.deepEqual(a, b)`: compare by `==`, and print both where they differ. */
const equal: Model = ({ frame, given, path, name, site }) => {
  const both = [argument(given, 0), argument(given, 1)] as const;
  looseEquality(frame, ...both, name, site);
  if (/deep/iu.test(path)) for (const value of both) readDeep(frame, value, name, site);
  for (const value of both) convert(frame, value, 'print', path, name, site);
  frame.run.mayThrow = true;
  return UNDEFINED_VALUE;
};

/**
 * `assert.throws(callback, expected)`: what the callback throws is caught, and compared with what is expected: a class by
 * `instanceof`, an object by its members, a regular expression by its text; another function is called with it
 * (https://nodejs.org/api/assert.html#assertthrowsfn-error-message).
 */
const throws: Model = (call) => {
  const { frame, site } = call;
  const { run } = frame;
  const caught = caughtValue(frame, catching(run, () => callArgument(call, 0, [])), site);
  if (!isNothing(caught)) perhaps(run, () => void catching(run, () => validate(call, caught)));
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
  if (isExpected) later(frame, () => void catching(run, () => validate(call, join(thrown, silentUnknown(run, 'internal', 'the reason of a rejection')))));
  run.mayThrow = true;
  return reference(promise);
};

/** Waits for the promise, or for what the function gives; what they may throw or be rejected with. */
function settle({ frame, path, given, name, site }: BuiltinCall): Value {
  const subject = argument(given, 0);
  const functions = { ...subject, types: 0, constant: undefined, objects: subject.objects.filter(isCallable) };
  let promises: Value = { ...subject, types: 0, constant: undefined, objects: subject.objects.filter((object) => !isCallable(object)), unknown: null };
  return catching(frame.run, () => {
    if (!isNothing(functions)) promises = join(promises, callValue(frame, functions, UNDEFINED_VALUE, { list: [], rest: null }, `calls \`${name}\` with a callback`, `a callback of \`${name}\``, site));
    convert(frame, promises, 'promise', path, name, site);
  }).values;
}

function validate(call: BuiltinCall, caught: Value): void {
  const { frame, given, name, site } = call;
  const expected = argument(given, 1);
  const functions: Value = { ...expected, types: 0, constant: undefined, objects: expected.objects.filter(isCallable), unknown: null };
  if (!isNothing(functions)) testInstance(frame, caught, functions, `the expectation of \`${name}\``, site);
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
};
