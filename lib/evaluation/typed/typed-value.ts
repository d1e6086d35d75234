import type { Site } from '../../facts/index.ts';
import type { PrimitiveType, Role, TypeAnswer, TypePart } from '../../types/index.ts';
import {
  ANY_BIGINT, ANY_BOOLEAN, ANY_NUMBER, ANY_STRING, ANY_SYMBOL, BORROWED, createObject, join, NOTHING, NULL_VALUE, reference, UNDEFINED_VALUE, unknownValue,
  type HeapObject, type Unknown, type Value,
} from '../../values/index.ts';
import { kindOfInstance } from '../statements/flow.ts';
import type { Realm } from '../builtins/realm.ts';
import type { Frame } from '../run.ts';

const PRIMITIVES: Readonly<Record<PrimitiveType, Value>> = {
  undefined: UNDEFINED_VALUE, null: NULL_VALUE, boolean: ANY_BOOLEAN, number: ANY_NUMBER, string: ANY_STRING, bigint: ANY_BIGINT, symbol: ANY_SYMBOL,
};

const WEAKER = { any: 'comes through `any`', cast: 'comes through a cast', 'non-null': 'comes through a non-null assertion' } as const;

/** What the type of an operand says in the place of what is not known of its value; the value itself where it says nothing. */
export function byType(frame: Frame, value: Value, site: Site, role: Role, index = 0): Value {
  const { unknown } = value;
  if (unknown === null) return value;
  const answer = typeAnswer(frame, site, role, index);
  if (answer === null) return value;
  const doubted = doubt(frame, answer, unknown);
  if (doubted !== null) return { ...value, unknown: doubted };
  const place = `${frame.module}|${site}|${role}|${index}`;
  const known = valueOfParts(frame, answer.parts, unknown, place);
  if (known === null) return value;
  noteTrust(frame);
  return join({ ...value, unknown: null }, known);
}

/** Null: nobody answers, or not yet. The question is noted. */
export function typeAnswer(frame: Frame, site: Site, role: Role, index = 0): TypeAnswer | null {
  const { links } = frame.run;
  const { sites } = frame.moduleFacts;
  return links.answerOf?.(frame.module, { start: sites[2 * site] ?? 0, end: sites[2 * site + 1] ?? 0, role, index }) ?? null;
}

/** The reason with what weakens the evidence, where casts are not trusted; null where the answer counts. */
export function doubt(frame: Frame, { weak }: TypeAnswer, unknown: Unknown): Unknown | null {
  if (weak === null || frame.run.trustCasts) return null;
  const addition = `, whose type ${WEAKER[weak]}`;
  return unknown.what.endsWith(addition) ? unknown : { ...unknown, what: `${unknown.what}${addition}` };
}

/** A verdict names what it rests on. */
export function noteTrust(frame: Frame): void {
  frame.run.findings.assume(`values in ${frame.run.links.displayName(frame.module)} are what their types say`);
}

export function valueOfParts(frame: Frame, parts: readonly TypePart[], unknown: Unknown, place: string): Value | null {
  let result = NOTHING;
  for (const part of parts) {
    const value = valueOfPart(frame, part, unknown, place);
    if (value === null) return null;
    result = join(result, value);
  }
  return result;
}

/** Null where the type says too little to stand for the value. `place` tells stand-ins apart. */
export function valueOfPart(frame: Frame, part: TypePart, unknown: Unknown, place: string): Value | null {
  if (part.kind === 'primitive') return PRIMITIVES[part.type];
  const path = part.kind === 'builtin' ? instancePath(frame.run.realm, part.path) : null;
  if (part.kind !== 'builtin' || path === null) return null;
  return reference(standIn(frame, path, part.contents, unknown, place));
}

/** The path under which the tables have the class; null where they have none. */
export function instancePath(realm: Realm, path: string): string | null {
  const alias = realm.row(path)?.value;
  const found = alias?.startsWith('@') === true ? alias.slice(1) : path;
  return realm.row(`${found}.prototype`) === undefined ? null : found;
}

/** One object for all values that may stand at the place: it may be anybody's, and holds what its type says. */
function standIn(frame: Frame, path: string, contents: readonly (readonly TypePart[])[], unknown: Unknown, place: string): HeapObject {
  const { standIns, realm } = frame.run;
  const key = `${place}|${path}`;
  const known = standIns.get(key);
  if (known !== undefined) return known;
  const object = createObject(kindOfInstance(path), BORROWED, realm.value(`${path}.prototype`), null, { kind: 'borrowed', unknown }, path);
  standIns.set(key, object);
  object.summary = true;
  object.count = null;
  const held = (index: number): Value => {
    return valueOfParts(frame, contents[index] ?? [{ kind: 'any' }], unknown, `${key}|${index}`) ?? unknownValue({ kind: 'unknown-property', what: `a part of ${unknown.what}`, reportedIn: null });
  };
  if (object.kind === 'array') object.other = held(0);
  else object.contents = held(object.kind === 'map' ? 1 : 0);
  // Of a regular expression the flags are not known: matching may move `lastIndex`.
  object.keys = object.kind === 'regexp' ? ANY_STRING : object.kind === 'map' || object.kind === 'set' || object.kind === 'weak' ? held(0) : NOTHING;
  return object;
}
