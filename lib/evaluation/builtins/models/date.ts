import { constant, isConstant, NOTHING, NUMBER, reference, STRING, type HeapObject, type Value } from '../../../values/index.ts';
import { allocate, builtinPrototype } from '../../objects/allocation.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import { certainThrow } from '../../run.ts';

/*
 * A date keeps its time in `contents`, where that is known: where it was made of a number, or of a text that every
 * engine reads the same way (https://tc39.es/ecma262/#sec-date-time-string-format).
 */

const FORMAT = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{3})?)?Z)?$/u;

const construct: Model = ({ frame, given, newTarget, site }) => {
  const [only] = given.list;
  const time = newTarget === null || only === undefined || given.list.length > 1 || given.rest !== null ? null : timeOf(only);
  if (time === null) return undefined;
  const made = allocate(frame, 'instance', builtinPrototype(frame, 'Date'), site, null, null, 'Date');
  frame.run.state.setField(made, 'contents', constant(time));
  return reference(made);
};

function timeOf(value: Value): number | null {
  if (!isConstant(value)) return null;
  if (value.types === NUMBER) return new Date(Number(value.constant)).getTime();
  const text = String(value.constant);
  // A text without any digit is no date anywhere.
  return value.types === STRING && (FORMAT.test(text) || !/\d/u.test(text)) ? Date.parse(text) : null;
}

/** The one date that the receiver is, with a time that is known. */
function known({ frame, receiver }: BuiltinCall): Date | null {
  const [only] = receiver.objects;
  if (only === undefined || receiver.objects.length > 1 || receiver.types !== 0 || receiver.unknown !== null) return null;
  const { path, owner, summary, contents } = only;
  const isKnown = path === 'Date' && owner === frame.run.module && !summary && isConstant(contents) && contents.types === NUMBER;
  return isKnown ? new Date(Number(contents.constant)) : null;
}

function reading(read: (date: Date) => number): Model {
  return (call) => {
    const date = known(call);
    return date === null ? undefined : constant(read(date));
  };
}

const toIsoString: Model = (call) => {
  const date = known(call);
  if (date === null) return undefined;
  if (Number.isNaN(date.getTime())) return certainThrow(call.frame, `writes an invalid date (\`${call.name}\`)`, call.site);
  return constant(date.toISOString());
};

/** The row tells what else it does. */
const set: Model = ({ frame, receiver }) => {
  for (const object of receiver.objects) if (isDate(object)) frame.run.state.setField(object, 'contents', NOTHING);
  return undefined;
};

function isDate({ kind, path }: HeapObject): boolean {
  return kind === 'instance' && path === 'Date';
}

export const DATE_MODELS: Readonly<Record<string, Model>> = {
  Date: construct,
  'Date.prototype.getTime': reading((date) => date.getTime()),
  'Date.prototype.valueOf': reading((date) => date.getTime()),
  'Date.prototype.getUTCFullYear': reading((date) => date.getUTCFullYear()),
  'Date.prototype.getUTCMonth': reading((date) => date.getUTCMonth()),
  'Date.prototype.getUTCDate': reading((date) => date.getUTCDate()),
  'Date.prototype.getUTCDay': reading((date) => date.getUTCDay()),
  'Date.prototype.getUTCHours': reading((date) => date.getUTCHours()),
  'Date.prototype.toISOString': toIsoString,
  'Date.prototype.setTime': set,
};
