import type { Statement } from '../facts/index.ts';
import { without, NULLISH, isNothing, type Value } from '../values/index.ts';
import { callValue, NO_ARGUMENTS } from './call.ts';
import { getMember } from './property.ts';
import type { Frame } from './run.ts';

export type Disposal = () => void;

/** `using`: `[Symbol.dispose]()` of the value runs when the block ends; null and undefined are left alone. */
export function disposeLater(frame: Frame, value: Value, statement: Extract<Statement, { kind: 'using' }>): Disposal {
  const resource = without(value, NULLISH);
  if (isNothing(resource)) return () => {};
  const name = statement.await ? '[Symbol.asyncDispose]' : '[Symbol.dispose]';
  return () => {
    const method = getMember(frame, resource, statement.await ? '@@asyncDispose' : '@@dispose', name, statement.site);
    callValue(frame, method, resource, NO_ARGUMENTS, `disposes of the resource by \`${name}()\``, name, statement.site);
  };
}
