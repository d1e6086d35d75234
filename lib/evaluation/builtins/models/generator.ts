import { ANY_BOOLEAN, boolean, join, joinAll, type HeapObject, type Value } from '../../../values/index.ts';
import { callAsync } from '../../calls/async-call.ts';
import { noteConsumed } from '../../objects/iterate.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { argument } from '../../calls/call.ts';
import { silentUnknown } from '../../run.ts';
import { advance, closeFresh, iteratorResult, mayFinalise, throwInto } from '../../calls/generator.ts';
import { goOnExactly, type Step } from '../../calls/generator-step.ts';

/** `next`, `throw` and `return` of the generators that the receiver may be; for other objects they are errors. */
function resuming(each: (call: BuiltinCall, generator: HeapObject) => Step): Model {
  return (call) => {
    const { frame, path, receiver, site } = call;
    const generators = receiver.objects.filter(({ kind }) => kind === 'generator');
    if (receiver.unknown !== null || generators.length === 0) return undefined;
    for (const generator of generators) noteConsumed(frame, generator, site);
    const step = (): Value => {
      if (generators.length < receiver.objects.length) frame.run.mayThrow = true;
      const steps = generators.map((generator) => each(call, generator));
      return iteratorResult(frame, { value: joinAll(steps.map(({ value }) => value)), done: joinAll(steps.map(({ done }) => done)) }, site);
    };
    if (!path.startsWith('%Async')) return step();
    return callAsync(frame, site, () => ({ value: step(), suspended: null }));
  };
}

const next = resuming((call, generator) => advance(call.frame, generator, call.given.list.length > 0 ? argument(call.given, 0) : null, call.site));
const throwing = resuming((call, generator) => throwInto(call.frame, generator, argument(call.given, 0), call.site));
/** Finalizers have been run with the rest of the body, when that was begun, and may give something else; else it never begins. */
const returning = resuming(({ frame, given, site }, generator) => {
  const value = argument(given, 0);
  if (closeFresh(frame, generator) || !mayFinalise(generator)) return { value, done: boolean(true) };
  const exact = goOnExactly(frame, generator, { kind: 'return', value }, site);
  if (exact !== null) return exact;
  return { value: join(value, silentUnknown(frame.run, 'unsupported', 'what a generator gives where it is ended')), done: ANY_BOOLEAN };
});

export const GENERATOR_MODELS: Readonly<Record<string, Model>> = {
  '%Generator%.prototype.next': next,
  '%Generator%.prototype.throw': throwing,
  '%Generator%.prototype.return': returning,
  '%AsyncGenerator%.prototype.next': next,
  '%AsyncGenerator%.prototype.throw': throwing,
  '%AsyncGenerator%.prototype.return': returning,
};
