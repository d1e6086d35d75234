import { constant, dataProperty, isConstant, NULL_VALUE, reference, STRING, UNDEFINED, UNDEFINED_VALUE, type Value } from '../../../values/index.ts';
import { argument } from '../../calls/call.ts';
import { allocate, builtinPrototype } from '../../objects/allocation.ts';
import type { BuiltinCall, Model } from '../builtin-call.ts';
import type { Match } from '../patterns/match.ts';
import { refuseIndex } from '../builtin-conversion.ts';
import { exactMatches, matchResult } from './pattern.ts';

/** Longer texts are not divided, nor texts into more parts. */
const LONGEST_TEXT = 2_000;
const MOST_PARTS = 256;

/** `match`: every text that a global expression finds, or what `exec` gives for another. */
const match: Model = (call) => {
  const matches = matchesOf(call);
  if (matches === null) return undefined;
  refuseIndex(call.frame, argument(call.given, 0), call.site);
  const subject = String(call.receiver.constant);
  const { constant: flags } = argument(call.given, 0).objects[0]?.keys ?? UNDEFINED_VALUE;
  if (!String(flags).includes('g')) return matchResult(call, subject, matches[0]);
  return matches.length === 0 ? NULL_VALUE : listOfTexts(call, matches.map(({ start, end }) => subject.slice(start, end)));
};

const search: Model = (call) => {
  const matches = matchesOf(call);
  return matches === null ? undefined : constant(matches[0]?.start ?? -1);
};

const split: Model = (call) => {
  const { receiver, given } = call;
  const text = receiver.constant;
  const limit = limitOf(given.list[1]);
  if (!isConstant(receiver) || typeof text !== 'string' || limit === null || given.rest !== null || text.length > LONGEST_TEXT) return undefined;
  const parts = partsOf(call, text);
  return parts === null ? undefined : listOfTexts(call, parts.slice(0, limit));
};

/** Null where it is not a number that is known. */
function limitOf(limit: Value | undefined): number | null {
  if (limit === undefined || (limit.types === UNDEFINED && limit.objects.length === 0 && limit.unknown === null)) return MOST_PARTS + 1;
  return isConstant(limit) && typeof limit.constant === 'number' ? limit.constant >>> 0 : null;
}

function partsOf(call: BuiltinCall, text: string): (string | undefined)[] | null {
  const separator = argument(call.given, 0);
  if (isConstant(separator) && separator.types === STRING) return text.split(String(separator.constant));
  const [pattern] = separator.objects;
  if (typeof pattern?.keys.constant !== 'string') return null;
  const matches = exactMatches(call, separator, call.receiver, `${pattern.keys.constant}g`);
  return matches === null ? null : divided(text, matches);
}

/** RegExp.prototype [ %Symbol.split% ] (sec-regexp.prototype-%symbol.split%): nothing is cut off at the end, nor an empty text where the last part ended. */
function divided(text: string, matches: readonly Match[]): (string | undefined)[] {
  if (text === '') return matches.length === 0 ? [''] : [];
  const parts: (string | undefined)[] = [];
  let last = 0;
  for (const { start, end, groups } of matches) {
    if (end === last || start >= text.length) continue;
    parts.push(text.slice(last, start), ...groups);
    last = end;
  }
  return [...parts, text.slice(last)];
}

/** What a regular expression finds in a text, where both are known. */
function matchesOf(call: BuiltinCall): readonly Match[] | null {
  const { receiver, given } = call;
  return typeof receiver.constant === 'string' && given.list.length > 0 ? exactMatches(call, argument(given, 0), receiver) : null;
}

function listOfTexts({ frame, site }: BuiltinCall, texts: readonly (string | undefined)[]): Value | undefined {
  if (texts.length > MOST_PARTS) return undefined;
  const array = allocate(frame, 'array', builtinPrototype(frame, 'Array'), site);
  if (array.properties.size > 0) return undefined;
  texts.forEach((text, index) => frame.run.state.setProperty(array, String(index), dataProperty(text === undefined ? UNDEFINED_VALUE : constant(text))));
  frame.run.state.setField(array, 'count', texts.length);
  return reference(array);
}

export const MATCHING_MODELS: Readonly<Record<string, Model>> = {
  'String.prototype.match': match,
  'String.prototype.search': search,
  'String.prototype.split': split,
};
