import { constant, dataProperty, isConstant, NULL_VALUE, reference, STRING, UNDEFINED_VALUE, type HeapObject, type Value } from '../../../values/index.ts';
import { allocate } from '../../objects/allocation.ts';
import { callValue, isCallable } from '../../calls/call.ts';
import { textOf, toPrimitive } from '../../expressions/coercion.ts';
import type { BuiltinCall } from '../builtin-call.ts';
import { forgetIndex } from '../builtin-conversion.ts';
import { matchesIn, type Match } from '../patterns/match.ts';

/** A regular expression without members of its own in the place of the built-in ones. */
export function isPlainPattern({ kind, properties, prototype }: HeapObject): boolean {
  return kind === 'regexp' && [...properties.keys()].every((key) => key === 'lastIndex') && prototype.objects.every((next) => next.kind === 'builtin');
}

/**
 * What an expression that is known finds in a text that is known; null where either is not, or finding it takes long.
 * `given`: as if it had these flags.
 */
export function exactMatches({ frame }: BuiltinCall, pattern: Value, subject: Value, given: string | null = null): readonly Match[] | null {
  const [object] = pattern.objects;
  if (object === undefined || pattern.objects.length > 1 || pattern.types !== 0 || pattern.unknown !== null || object.summary || !isPlainPattern(object)) return null;
  const { contents: source, keys: flags } = object;
  if (typeof source.constant !== 'string' || typeof flags.constant !== 'string' || typeof subject.constant !== 'string' || !isConstant(subject)) return null;
  frame.run.steps += subject.constant.length;
  if (given === null) forgetIndex(frame, object);
  return matchesIn(source.constant, given ?? flags.constant, subject.constant);
}

/** What `exec` gives for a match; null: for none. */
export function matchResult({ frame, site }: BuiltinCall, subject: string, match: Match | undefined): Value {
  if (match === undefined) return NULL_VALUE;
  const made = allocate(frame, 'array', frame.run.realm.value('%RegExpMatchArray%.prototype'), site, null, null, '%RegExpMatchArray%');
  if (made.summary) return reference(made);
  const { state } = frame.run;
  partsOf(subject, match).forEach((part, index) => state.setProperty(made, String(index), dataProperty(part)));
  state.setProperty(made, 'index', dataProperty(constant(match.start)));
  state.setProperty(made, 'input', dataProperty(constant(subject)));
  state.setField(made, 'count', match.groups.length + 1);
  return reference(made);
}

function partsOf(subject: string, { start, end, groups }: Match): Value[] {
  return [constant(subject.slice(start, end)), ...groups.map((group) => (group === undefined ? UNDEFINED_VALUE : constant(group)))];
}

/** The text with its matches replaced; null where what replaces one is not known. */
export function replaceMatches(call: BuiltinCall, subject: string, matches: readonly Match[], replacement: Value): string | null {
  const { frame, name, site } = call;
  const isFunction = replacement.objects.length > 0 && replacement.types === 0 && replacement.unknown === null && replacement.objects.every(isCallable);
  const replacing = (match: Match): string | null => {
    if (!isFunction) return isConstant(replacement) && replacement.types === STRING ? expanded(String(replacement.constant), subject, match) : null;
    const list = [...partsOf(subject, match), constant(match.start), constant(subject)];
    const given = callValue(frame, replacement, UNDEFINED_VALUE, { list, rest: null }, `calls \`${name}\` with a callback`, `the callback of ${name}`, site);
    return textOf(toPrimitive(frame, given, 'string', `the callback of ${name}`, site));
  };
  let result: string | null = '';
  let last = 0;
  for (const match of matches) {
    const text = replacing(match);
    result = result === null || text === null ? null : result + subject.slice(last, match.start) + text;
    last = match.end;
  }
  return result === null ? null : result + subject.slice(last);
}

/** GetSubstitution (sec-getsubstitution). */
function expanded(template: string, subject: string, { start, end, groups }: Match): string {
  return template.replace(/\$(?:([$&`'])|(\d)(\d)?)/gu, (whole: string, sign: string | undefined, first: string | undefined, second: string | undefined) => {
    if (sign !== undefined) return { $: '$', '&': subject.slice(start, end), '`': subject.slice(0, start), "'": subject.slice(end) }[sign] ?? whole;
    const [one, two] = [Number(first), Number(`${first ?? ''}${second ?? ''}`)];
    if (second !== undefined && two > 0 && two <= groups.length) return groups[two - 1] ?? '';
    return one > 0 && one <= groups.length ? (groups[one - 1] ?? '') + (second ?? '') : whole;
  });
}
