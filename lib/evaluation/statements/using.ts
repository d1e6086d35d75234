import type { Statement } from '../../facts/index.ts';
import { isNothing, join, NOTHING, NULLISH, without, type Value } from '../../values/index.ts';
import { callValue, NO_ARGUMENTS } from '../calls/call.ts';
import { evaluate } from '../expressions/expression.ts';
import { bindPattern } from './pattern.ts';
import { awaitValue } from '../calls/promise.ts';
import { getMember } from '../objects/property.ts';
import { certainThrow, type Frame } from '../run.ts';
import { endsWaiting } from '../calls/rejections.ts';
import { suspend } from '../calls/suspension.ts';

type Using = Extract<Statement, { kind: 'using' }>;

/**
 * `using x = value`: binds it and reads its disposer (GetDisposeMethod), which the returned function calls. Null and
 * undefined are left alone.
 */
export function bindResource(frame: Frame, statement: Using): () => void {
  const value = evaluate(frame, statement.value);
  bindPattern(frame, statement.target, value, true);
  const resource = without(value, NULLISH);
  if (isNothing(resource)) return () => {};
  const { method, name } = disposerOf(frame, resource, statement);
  return () => {
    if (isNothing(method)) return;
    const result = callValue(frame, method, resource, NO_ARGUMENTS, `disposes of the resource by \`${name}()\``, name, statement.site);
    if (!statement.await) return;
    suspend(frame, statement.site, !endsWaiting(result));
    awaitValue(frame, result, name, statement.site);
  };
}

/** `await using` falls back on the synchronous disposer. */
function disposerOf(frame: Frame, resource: Value, { await: isAsync, site }: Using): { readonly method: Value; readonly name: string } {
  const read = (key: string, name: string): Value => without(getMember(frame, resource, key, name, site), NULLISH);
  let method = isAsync ? read('@@asyncDispose', '[Symbol.asyncDispose]') : NOTHING;
  const name = isAsync && !isNothing(method) ? '[Symbol.asyncDispose]' : '[Symbol.dispose]';
  if (isNothing(method)) method = join(method, read('@@dispose', '[Symbol.dispose]'));
  if (isNothing(method)) certainThrow(frame, 'uses a resource without a disposer', site);
  return { method, name };
}
