import type { Site } from '../../facts/index.ts';
import type { MemberAnswer, TypeAnswer, TypePart } from '../../types/index.ts';
import { isNothing, join, NOTHING, unknownValue, type Unknown, type Value } from '../../values/index.ts';
import { callValue, NO_ARGUMENTS } from '../calls/call.ts';
import { getMember, isIndex, type PropertyKey } from '../objects/property.ts';
import type { Frame } from '../run.ts';
import { codeAt } from './typed-code.ts';
import { doubt, instancePath, noteTrust, typeAnswer, valueOfPart, valueOfParts } from './typed-value.ts';

interface Got {
  readonly value: Value;
  /** What a call of it gets as receiver. */
  readonly receiver: Value;
}

/** A place at which a member is read. `index`: among the members that a pattern takes. */
interface Access {
  readonly key: PropertyKey;
  /** The whole access in source terms. */
  readonly text: string;
  readonly site: Site;
  readonly index: number;
}

/** Reads a member of a value that is not wholly known: what is not is as its type says. */
export function getByType(frame: Frame, receiver: Value, access: Access): Got {
  const { unknown } = receiver;
  const { key, text, site } = access;
  const answer = unknown === null ? null : typeAnswer(frame, site, 'object', access.index);
  if (unknown === null || answer === null) return { value: getMember(frame, receiver, key, text, site), receiver };
  const doubted = doubt(frame, answer, unknown);
  const typed = doubted === null ? readOpaque(frame, receiver, unknown, answer, access) : null;
  if (typed === null) return { value: getMember(frame, doubted === null ? receiver : { ...receiver, unknown: doubted }, key, text, site), receiver };
  noteTrust(frame);
  frame.run.mayThrow = true;
  return typed;
}

/** Null where some alternative of the type leaves open what reading the member does. */
function readOpaque(frame: Frame, receiver: Value, unknown: Unknown, { parts, member }: TypeAnswer, access: Access): Got | null {
  let known: Value = { ...receiver, unknown: null };
  let isOpaque = false;
  for (const part of parts) {
    if (part.kind === 'any') return null;
    // `?.` has ended the chain there, and elsewhere it need not be so.
    if (part.kind === 'primitive' && (part.type === 'undefined' || part.type === 'null')) continue;
    if (part.kind === 'object') {
      isOpaque = true;
      continue;
    }
    if (!isDescribed(frame, part, access.key)) return null;
    const value = valueOfPart(frame, part, unknown, `${frame.module}|${access.site}|object|${access.index}`);
    if (value === null) return null;
    known = join(known, value);
  }
  const other = isOpaque ? readDeclared(frame, member, unknown, access) : NOTHING;
  if (other === null) return null;
  if (isNothing(known) && !isOpaque) return null;
  const described = isNothing(known) ? NOTHING : getMember(frame, known, access.key, access.text, access.site);
  return { value: join(described, other), receiver: isOpaque ? join(known, unknownValue(unknown)) : known };
}

const PRIMITIVE_CLASSES = { boolean: 'Boolean', number: 'Number', string: 'String', bigint: 'BigInt', symbol: 'Symbol' } as const;

/** Whether the tables have the member: what they lack is not missing because of that. */
function isDescribed(frame: Frame, part: Extract<TypePart, { kind: 'primitive' | 'builtin' }>, key: PropertyKey): boolean {
  const { realm } = frame.run;
  const path = part.kind === 'builtin' ? instancePath(realm, part.path) : PRIMITIVE_CLASSES[part.type as keyof typeof PRIMITIVE_CLASSES];
  if (path === null) return false;
  const isIndexed = path === 'Array' || path === 'String' || /Array$/u.test(path);
  if (key === null || isIndex(key)) return isIndexed;
  if (isIndexed && key === 'length') return true;
  const { row } = realm.lookup(`${path}.prototype`, key);
  if (row === null) return false;
  // Functions that the receiver holds, listeners say, are run: they are not in sight.
  return !(row.call?.calls ?? []).some(({ callee }) => typeof callee === 'string' && callee.startsWith('this'));
}

/** What reading a declared member gives; null where it may run code that is not in sight. */
function readDeclared(frame: Frame, member: MemberAnswer | null, unknown: Unknown, { text, site, index }: Access): Value | null {
  if (member === null || member.kind === 'unknown') return null;
  const code = member.implementations === null ? null : codeAt(frame, member.implementations);
  if (member.kind === 'accessor') {
    return code === null ? null : callValue(frame, code, unknownValue(unknown), NO_ARGUMENTS, `reads \`${text}\` through a getter`, text, site);
  }
  if (member.kind === 'method' && code !== null) return code;
  if (member.kind === 'method') return unknownValue({ kind: 'unknown-property', what: `a method of ${unknown.what}`, reportedIn: null });
  const held: Unknown = { kind: 'unknown-property', what: `\`${text}\``, reportedIn: null };
  return valueOfParts(frame, member.parts, held, `${frame.module}|${site}|member|${index}`) ?? unknownValue(held);
}
