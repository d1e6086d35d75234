import { isNothing, truth, UNDEFINED_VALUE, type Value } from '../../../values/index.ts';
import { perhaps } from '../../expressions/alternatives.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { argument, callValue, isCallable } from '../../calls/call.ts';
import { catching, caughtValue } from '../../statements/exception.ts';
import { certainThrow } from '../../run.ts';

/** `assert(value)`: certainly throws for what is certainly false. */
const ok: Model = ({ frame, given, name, site }) => (truth(argument(given, 0)) === 'false' ? certainThrow(frame, `fails an assertion (\`${name}\`)`, site) : undefined);

/**
 * `assert.throws(callback, validate)`: what the callback throws is caught, and perhaps shown to a function that validates
 * it (https://nodejs.org/api/assert.html#assertthrowsfn-error-message). A class is asked by `instanceof` instead.
 */
const throws: Model = (call) => {
  const { frame, site } = call;
  const { run } = frame;
  const caught = caughtValue(frame, catching(run, () => callArgument(call, 0, [])), site);
  if (!isNothing(caught)) perhaps(run, () => void catching(run, () => callArgument(call, 1, [caught])));
  run.mayThrow = true;
  return UNDEFINED_VALUE;
};

function callArgument({ frame, given, name, site }: BuiltinCall, index: number, list: readonly Value[]): void {
  const callback = argument(given, index);
  const functions: Value = { ...callback, types: 0, constant: undefined, objects: callback.objects.filter(isCallable) };
  if (!isNothing(functions)) callValue(frame, functions, UNDEFINED_VALUE, { list, rest: null }, `calls \`${name}\` with a callback`, `a callback of \`${name}\``, site);
}

export const ASSERT_MODELS: Readonly<Record<string, Model>> = {
  'node:assert': ok,
  'node:assert.throws': throws,
};
