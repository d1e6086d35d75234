import type { Span } from './component-source.ts';

/** `<name attribute="value">`, and where it stands. */
export interface Tag extends Span {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, Attribute>;
  /** `<name />` */
  readonly closed: boolean;
}

export interface Attribute {
  /** Empty where the attribute has none. */
  readonly value: string;
  /** Of the value with its quotes. */
  readonly span: Span;
}

const NAME = /[a-z][^\s/>]*/iu;
const ATTRIBUTE_NAME = /[^\s=>/"'{}]+/u;
const UNQUOTED = /[^\s>"'`=<{}]+/u;
const BLANKS = /[\s/]*/u;

/** How values of attributes and texts may hold expressions: in braces, or not. */
export interface MarkupSyntax {
  readonly braces: boolean;
}

/** The opening tag at `start`, where there is a complete one. */
export function tagAt(text: string, start: number, syntax: MarkupSyntax): Tag | null {
  const name = matchAt(NAME, text, start + 1);
  if (name === '') return null;
  const attributes = new Map<string, Attribute>();
  let at = start + 1 + name.length;
  while (at < text.length) {
    at += matchAt(BLANKS, text, at).length;
    const character = text[at];
    if (character === '>') return { name, attributes, closed: text[at - 1] === '/', start, end: at + 1 };
    if (syntax.braces && character === '{') {
      at = afterBraces(text, at);
      continue;
    }
    const attribute = matchAt(ATTRIBUTE_NAME, text, at);
    at += Math.max(attribute.length, 1);
    const value = valueAt(text, at, syntax);
    if (attribute !== '') attributes.set(attribute, value ?? { value: '', span: { start: at, end: at } });
    if (value !== null) at = value.span.end;
  }
  return null;
}

/** `="value"`, `=value`, `={value}` */
function valueAt(text: string, at: number, syntax: MarkupSyntax): Attribute | null {
  const sign = matchAt(/\s*=\s*/u, text, at);
  if (sign === '') return null;
  const start = at + sign.length;
  const first = text[start];
  if (first === '"' || first === "'") {
    const end = closingQuote(text, start, first, syntax);
    return { value: text.slice(start + 1, end - 1), span: { start, end } };
  }
  if (syntax.braces && first === '{') {
    const end = afterBraces(text, start);
    return { value: text.slice(start + 1, end - 1), span: { start, end } };
  }
  const value = matchAt(UNQUOTED, text, start);
  return { value, span: { start, end: start + value.length } };
}

function closingQuote(text: string, start: number, quote: string, syntax: MarkupSyntax): number {
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === quote) return at + 1;
    if (syntax.braces && text[at] === '{') at = afterBraces(text, at) - 1;
  }
  return text.length;
}

/** Behind the brace that closes the one at `start`; just behind that where none does. */
export function afterBraces(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    switch (text[at]) {
      case '{':
        depth += 1;
        break;
      case '}':
        depth -= 1;
        if (depth === 0) return at + 1;
        break;
      case '"':
      case "'":
      case '`':
        at = afterString(text, at) - 1;
        break;
      case '/':
        at = afterComment(text, at) - 1;
        break;
      default:
    }
  }
  return start + 1;
}

/** Braces inside a template string need no attention: they come in pairs. */
function afterString(text: string, start: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === quote) return at + 1;
    else if (text[at] === '\n' && quote !== '`') return start + 1;
  }
  return start + 1;
}

function afterComment(text: string, start: number): number {
  if (text[start + 1] === '*') return behind(text, '*/', start + 2);
  if (text[start + 1] === '/') return behind(text, '\n', start + 2);
  return start + 1;
}

/** Behind the next `what`; the end of the text where there is none. */
export function behind(text: string, what: string, from: number): number {
  const found = text.indexOf(what, from);
  return found === -1 ? text.length : found + what.length;
}

/** Start of the tag that closes `name`, wherever it stands; the end of the text where there is none. */
export function closingTag(text: string, name: string, from: number): number {
  const pattern = new RegExp(`</${name.replace(/[^\w-]/gu, String.raw`\$&`)}(?=[\\s/>])`, 'giu');
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

function matchAt(pattern: RegExp, text: string, at: number): string {
  const sticky = new RegExp(pattern, `${pattern.flags}y`);
  sticky.lastIndex = at;
  return sticky.exec(text)?.[0] ?? '';
}
