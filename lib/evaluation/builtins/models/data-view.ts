import { isConstant, isPrimitive, NUMBER, reference, UNDEFINED, type HeapObject, type Value } from '../../../values/index.ts';
import { argument } from '../../calls/call.ts';
import { allocate, builtinPrototype } from '../../objects/allocation.ts';
import { certainThrow, type Frame } from '../../run.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';

/*
 * A buffer that cannot be resized, and a view of one, keep in `count` how many bytes they have, where that is known
 * (https://tc39.es/ecma262/#sec-arraybuffer-constructor, https://tc39.es/ecma262/#sec-getviewvalue).
 */

function withBytes({ frame, site }: BuiltinCall, path: string, bytes: number): Value {
  const made = allocate(frame, 'instance', builtinPrototype(frame, path), site, null, null, path);
  frame.run.state.setField(made, 'count', made.summary ? null : bytes);
  return reference(made);
}

/** ToIndex of an exact number, or of none; null where it is not known. */
function indexOf(value: Value): number | null {
  if (isPrimitive(value) && value.types === UNDEFINED) return 0;
  return isConstant(value) && value.types === NUMBER ? Math.trunc(Number(value.constant)) || 0 : null;
}

const makeBuffer: Model = (call) => {
  const bytes = indexOf(argument(call.given, 0));
  return call.newTarget === null || call.given.list.length > 1 || call.given.rest !== null || bytes === null || bytes < 0 ? undefined : withBytes(call, 'ArrayBuffer', bytes);
};

/** How many bytes the one object that it is has; null where that is not known. */
function bytesOf({ run }: Frame, value: Value, path: string): number | null {
  const [only] = value.objects;
  const isKnown = (object: HeapObject): boolean => object.path === path && object.owner === run.module && !object.summary;
  return only !== undefined && value.objects.length === 1 && value.types === 0 && value.unknown === null && isKnown(only) ? only.count : null;
}

const makeView: Model = (call) => {
  const { frame, given, name, site, newTarget } = call;
  const whole = bytesOf(frame, argument(given, 0), 'ArrayBuffer');
  const offset = indexOf(argument(given, 1));
  const length = given.list.length > 2 ? indexOf(argument(given, 2)) : 0;
  if (whole === null || newTarget === null || given.rest !== null || offset === null || length === null) return undefined;
  const bytes = given.list.length > 2 && argument(given, 2).types !== UNDEFINED ? length : whole - offset;
  if (offset < 0 || bytes < 0 || offset + bytes > whole) return certainThrow(frame, `calls \`${name}\` for bytes that the buffer does not have`, site);
  return withBytes(call, 'DataView', bytes);
};

const ELEMENT = /^DataView\.prototype\.[gs]et[A-Za-z]+?(8|16|32|64)$/u;

/** Undefined: the row decides. */
const access: Model = ({ frame, path, receiver, given, name, site }) => {
  const index = given.rest === null ? indexOf(argument(given, 0)) : null;
  const bytes = bytesOf(frame, receiver, 'DataView');
  const width = Number(ELEMENT.exec(path)?.[1]) / 8;
  const isBeyond = index !== null && (index < 0 || (bytes !== null && index + width > bytes));
  return isBeyond ? certainThrow(frame, `calls \`${name}\` for bytes that the view does not have`, site) : undefined;
};

export const DATA_VIEW_MODELS: Readonly<Record<string, Model>> = { ArrayBuffer: makeBuffer, DataView: makeView, 'DataView.prototype.getInt8': access };
