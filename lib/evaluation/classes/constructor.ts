import type { FunctionFacts } from '../../facts/index.ts';
import type { HeapObject } from '../../values/index.ts';
import { isCallable } from '../calls/call.ts';
import type { Frame } from '../run.ts';

/** Whether `new` may be applied: not to methods, arrow functions, generators and async functions. */
export function constructs({ style, async: isAsync, generator }: FunctionFacts): boolean {
  return style === 'function' && !isAsync && !generator;
}

/** IsConstructor (sec-isconstructor). What nothing is known of may be one. */
export function isConstructor(frame: Frame, object: HeapObject): boolean {
  if (!isCallable(object)) return false;
  if (object.kind === 'proxy') return object.contents.unknown !== null || object.contents.objects.some((target) => isConstructor(frame, target));
  const { callable } = object;
  if (callable?.kind === 'closure') {
    const facts = callable.facts.functions[callable.index];
    return facts === undefined || constructs(facts);
  }
  if (callable?.kind === 'bound') return callable.target.unknown !== null || callable.target.objects.some((target) => isConstructor(frame, target));
  const row = object.kind === 'builtin' ? frame.run.realm.row(object.path) : undefined;
  return row?.call === undefined || row.construct !== undefined;
}
