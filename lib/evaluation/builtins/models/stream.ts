import { isNothing, NOTHING, PRIMITIVE, without, type Value } from '../../../values/index.ts';
import { perhaps } from '../../expressions/alternatives.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { argument, callValue, isCallable, prototypeFor } from '../../calls/call.ts';
import { later } from '../../calls/promise.ts';
import { getMember } from '../../objects/property.ts';
import { silentUnknown } from '../../run.ts';

/**
 * `new Readable(options)` and its like: what `construct` of the options or `_construct` of the class does runs soon
 * afterwards (https://nodejs.org/api/stream.html#readable_constructcallback). The row makes the stream.
 */
const construct: Model = (call) => {
  const { frame, given, newTarget, site } = call;
  const options = without(argument(given, 0), PRIMITIVE);
  runLater(call, isNothing(options) || options.unknown !== null ? NOTHING : getMember(frame, options, 'construct', 'options.construct', site));
  if (newTarget === null || newTarget.objects.every(({ kind }) => kind === 'builtin')) return undefined;
  const prototype = { ...prototypeFor(frame, newTarget, site), unknown: null };
  if (!isNothing(prototype)) runLater(call, getMember(frame, prototype, '_construct', '_construct', site));
  return undefined;
};

function runLater({ frame, name, site }: BuiltinCall, method: Value): void {
  const own: Value = { ...method, types: 0, constant: undefined, objects: method.objects.filter((object) => object.kind !== 'builtin' && isCallable(object)) };
  if (isNothing(own)) return;
  const stream = silentUnknown(frame.run, 'internal', 'a stream');
  later(frame, () => void perhaps(frame.run, () => void callValue(frame, own, stream, { list: [stream], rest: null }, `constructs what \`${name}\` made`, '_construct', site)));
}

export const STREAM_MODELS: Readonly<Record<string, Model>> = { 'node:stream.construct': construct };
