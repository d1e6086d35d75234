import { InvariantViolation } from '../base/invariant.ts';
import type { Flow } from './schema.ts';

const PRIMITIVES = ['undefined', 'null', 'boolean', 'number', 'string', 'bigint', 'symbol', 'primitive'] as const;
export type PrimitiveType = (typeof PRIMITIVES)[number];

/** A {@link Flow} taken apart. */
export type FlowExpression =
  | { readonly kind: 'primitive'; readonly type: PrimitiveType }
  | { readonly kind: 'boolean'; readonly value: boolean }
  /** `name` is the key as paths spell it: `@@iterator`. */
  | { readonly kind: 'wellKnownSymbol'; readonly name: string }
  | { readonly kind: 'this' }
  /** `rest`: any argument from `index` on. */
  | { readonly kind: 'argument'; readonly index: number; readonly rest: boolean }
  | { readonly kind: 'call' }
  | { readonly kind: 'contents'; readonly of: FlowExpression }
  | { readonly kind: 'instance'; readonly name: string; readonly contents: FlowExpression | null }
  | { readonly kind: 'host' }
  | { readonly kind: 'builtin'; readonly path: string }
  | { readonly kind: 'unknown' }
  /** At least two, none of which is a union. */
  | { readonly kind: 'union'; readonly alternatives: readonly FlowExpression[] };

/** A dotted path. A dot belongs to it only before a name, so that `.*` after it does not. */
const PATH = '[\\w$%:/@#-]+(?:\\.[\\w$%:/@#-]+)*';
const TOKEN = new RegExp(`\\s*(new\\s+${PATH}|@${PATH}|\\d+\\+?|[a-z]+|\\.\\*|[<>|])`, 'y');

/** The front of a flow's text that is still to be read. */
interface Reader {
  readonly text: string;
  readonly row: string;
  offset: number;
}

/** `row` is the path that an error names. */
export function parseFlow(text: Flow, row = 'a flow'): FlowExpression {
  const reader: Reader = { text, row, offset: 0 };
  const flow = parseAlternatives(reader);
  if (reader.text.slice(reader.offset).trim() !== '') throw malformed(reader, 'the end');
  return flow;
}

function parseAlternatives(reader: Reader): FlowExpression {
  const first = parseTerm(reader);
  const alternatives = [first];
  while (accept(reader, '|')) alternatives.push(parseTerm(reader));
  return alternatives.length === 1 ? first : { kind: 'union', alternatives };
}

function parseTerm(reader: Reader): FlowExpression {
  let flow = parseSource(reader);
  while (accept(reader, '.*')) flow = { kind: 'contents', of: flow };
  return flow;
}

function parseSource(reader: Reader): FlowExpression {
  const start = reader.offset;
  const token = take(reader) ?? '';
  if (/^new\s/.test(token)) return parseInstance(reader, token.slice('new'.length).trim());
  if (token.startsWith('@@')) return { kind: 'wellKnownSymbol', name: token };
  if (token.startsWith('@')) return { kind: 'builtin', path: token.slice(1) };
  if (/^\d/.test(token)) return { kind: 'argument', index: Number.parseInt(token, 10), rest: token.endsWith('+') };
  const flow = parseWord(token);
  if (flow !== undefined) return flow;
  reader.offset = start;
  throw malformed(reader, 'a flow');
}

function parseInstance(reader: Reader, name: string): FlowExpression {
  if (!accept(reader, '<')) return { kind: 'instance', name, contents: null };
  const contents = parseAlternatives(reader);
  if (!accept(reader, '>')) throw malformed(reader, '`>`');
  return { kind: 'instance', name, contents };
}

function parseWord(word: string): FlowExpression | undefined {
  const type = PRIMITIVES.find((name) => name === word);
  if (type !== undefined) return { kind: 'primitive', type };
  switch (word) {
    case 'true':
    case 'false':
      return { kind: 'boolean', value: word === 'true' };
    case 'this':
    case 'call':
    case 'host':
    case 'unknown':
      return { kind: word };
    default:
      return undefined;
  }
}

function take(reader: Reader): string | undefined {
  TOKEN.lastIndex = reader.offset;
  const token = TOKEN.exec(reader.text)?.[1];
  if (token !== undefined) reader.offset = TOKEN.lastIndex;
  return token;
}

function accept(reader: Reader, expected: string): boolean {
  const start = reader.offset;
  if (take(reader) === expected) return true;
  reader.offset = start;
  return false;
}

function malformed(reader: Reader, expectation: string): InvariantViolation {
  return new InvariantViolation(
    `${reader.row}: expected ${expectation} at column ${reader.offset + 1} of the flow "${reader.text}"`,
  );
}
