import type { FunctionFacts, Site } from '../../facts/index.ts';
import { isPrimitive, join, UNDEFINED, UNDEFINED_VALUE, type HeapObject, type Value } from '../../values/index.ts';
import { isCallable } from '../calls/call.ts';
import { certainThrow, type Frame } from '../run.ts';

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

/** A constructor that returns an object replaces the instance. */
export function constructed(returned: Value, instance: Value): Value {
  if (isPrimitive(returned)) return instance;
  const own = { types: 0, constant: undefined, objects: returned.objects, unknown: returned.unknown };
  return returned.types === 0 ? own : join(own, instance);
}

/** That of a subclass returns an object or nothing; for nothing, `super()` must have made the instance. */
export function constructedByDerived(frame: Frame, returned: Value, instance: Value, name: string, site: Site): Value {
  if (isPrimitive(returned) && returned.types !== 0) {
    if ((returned.types & UNDEFINED) === 0) return certainThrow(frame, `constructs \`new ${name}()\`, which returns a primitive value`, site);
    if (returned.types === UNDEFINED && instance === UNDEFINED_VALUE) return certainThrow(frame, `constructs \`new ${name}()\`, which does not call \`super()\``, site);
  }
  return constructed(returned, instance);
}
