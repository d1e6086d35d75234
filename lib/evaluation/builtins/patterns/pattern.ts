/** A regular expression as far as matching follows it. */
export type Node =
  | { readonly kind: 'character'; readonly matches: (code: number) => boolean }
  | { readonly kind: 'sequence'; readonly parts: readonly Node[] }
  | { readonly kind: 'either'; readonly options: readonly Node[] }
  /** `index` null: it captures nothing. */
  | { readonly kind: 'group'; readonly index: number | null; readonly body: Node }
  | { readonly kind: 'look'; readonly negative: boolean; readonly body: Node }
  | { readonly kind: 'reference'; readonly index: number }
  | { readonly kind: 'edge'; readonly holds: (text: string, at: number) => boolean }
  /** Groups from `first` to before `last` stand in the body: each round begins without them. */
  | { readonly kind: 'repeat'; readonly body: Node; readonly least: number; readonly most: number; readonly lazy: boolean; readonly first: number; readonly last: number };

export interface Pattern {
  readonly root: Node;
  readonly groups: number;
}

const DIGITS = /[0-9]/u;
const WORD = /[A-Za-z0-9_]/u;
const SPACE = /\s/u;
const CONTROLS: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', v: '\v', f: '\f' };

/** Stops at what is not followed: look-behind, names, properties of characters. */
class NotFollowed extends Error {}

/** Null where the text has something that is not followed. The text is that of a valid expression. */
export function readPattern(source: string, flags: string): Pattern | null {
  if (/[^gimsdy]/u.test(flags)) return null;
  try {
    return new Reader(source, flags).read();
  } catch (error) {
    if (error instanceof NotFollowed) return null;
    throw error;
  }
}

type Matches = (code: number) => boolean;

class Reader {
  private readonly source: string;
  private readonly flags: string;
  private at = 0;
  private groups = 0;

  constructor(source: string, flags: string) {
    this.source = source;
    this.flags = flags;
  }

  read(): Pattern {
    const root = this.disjunction();
    if (this.at < this.source.length) throw new NotFollowed();
    return { root, groups: this.groups };
  }

  private disjunction(): Node {
    const options = [this.alternative()];
    while (this.takes('|')) options.push(this.alternative());
    return options.length === 1 ? (options[0] as Node) : { kind: 'either', options };
  }

  private alternative(): Node {
    const parts: Node[] = [];
    while (this.at < this.source.length && this.source[this.at] !== '|' && this.source[this.at] !== ')') {
      const first = this.groups + 1;
      parts.push(this.repeated(this.term(), first));
    }
    return { kind: 'sequence', parts };
  }

  private repeated(body: Node, first: number): Node {
    const [least, most] = this.bounds();
    if (least === null) return body;
    return { kind: 'repeat', body, least, most, lazy: this.takes('?'), first, last: this.groups + 1 };
  }

  private bounds(): readonly [number | null, number] {
    if (this.takes('*')) return [0, Infinity];
    if (this.takes('+')) return [1, Infinity];
    if (this.takes('?')) return [0, 1];
    const braces = /^\{(\d+)(,(\d*))?\}/u.exec(this.source.slice(this.at));
    if (braces === null) return [null, 0];
    this.at += braces[0].length;
    const least = Number(braces[1]);
    return [least, braces[2] === undefined ? least : braces[3] === '' ? Infinity : Number(braces[3])];
  }

  private term(): Node {
    const character = this.next();
    const { source, flags } = this;
    const isLine = (code: string | undefined): boolean => flags.includes('m') && code !== undefined && /[\n\r\u2028\u2029]/u.test(code);
    switch (character) {
      case '^':
        return { kind: 'edge', holds: (text, at) => at === 0 || isLine(text[at - 1]) };
      case '$':
        return { kind: 'edge', holds: (text, at) => at === text.length || isLine(text[at]) };
      case '(':
        return this.group();
      case '.':
        return { kind: 'character', matches: (code) => flags.includes('s') || !/[\n\r\u2028\u2029]/u.test(String.fromCharCode(code)) };
      case '[':
        return { kind: 'character', matches: this.characterClass() };
      case '\\':
        return this.escape();
      default:
        if (source[this.at - 1] === '{' || '*+?'.includes(character)) throw new NotFollowed();
        return { kind: 'character', matches: this.folded(is(character)) };
    }
  }

  private group(): Node {
    let index: number | null = null;
    let look: boolean | null = null;
    if (this.takes('?')) {
      const kind = this.next();
      if (kind === '=' || kind === '!') look = kind === '!';
      else if (kind !== ':') throw new NotFollowed();
    } else {
      this.groups += 1;
      index = this.groups;
    }
    const body = this.disjunction();
    if (!this.takes(')')) throw new NotFollowed();
    return look === null ? { kind: 'group', index, body } : { kind: 'look', negative: look, body };
  }

  private escape(): Node {
    const character = this.source[this.at] ?? '';
    if (character === 'b' || character === 'B') {
      this.at += 1;
      return { kind: 'edge', holds: (text, at) => (isWord(text[at - 1]) !== isWord(text[at])) === (character === 'b') };
    }
    if (/[1-9]/u.test(character)) {
      this.at += 1;
      if (this.flags.includes('i') || DIGITS.test(this.source[this.at] ?? '') || Number(character) > this.groups) throw new NotFollowed();
      return { kind: 'reference', index: Number(character) };
    }
    return { kind: 'character', matches: this.folded(this.characterEscape()) };
  }

  /** After the backslash, in a class or outside. */
  private characterEscape(): Matches {
    const character = this.next();
    const set = { d: DIGITS, w: WORD, s: SPACE }[character.toLowerCase()];
    if (set !== undefined) return (code) => set.test(String.fromCharCode(code)) === (character === character.toLowerCase());
    const control = CONTROLS[character];
    if (control !== undefined) return is(control);
    if (character === 'x' || character === 'u') return is(String.fromCharCode(this.hexadecimal(character === 'x' ? 2 : 4)));
    if (character === '0' && !DIGITS.test(this.source[this.at] ?? '')) return is('\0');
    if (/[A-Za-z0-9]/u.test(character)) throw new NotFollowed();
    return is(character);
  }

  private hexadecimal(length: number): number {
    const digits = this.source.slice(this.at, this.at + length);
    if (!/^[0-9A-Fa-f]+$/u.test(digits) || digits.length < length) throw new NotFollowed();
    this.at += length;
    return Number.parseInt(digits, 16);
  }

  private characterClass(): Matches {
    const negative = this.takes('^');
    const members: Matches[] = [];
    while (!this.takes(']')) members.push(this.folded(this.classRange()));
    return (code) => members.some((matches) => matches(code)) !== negative;
  }

  private classRange(): Matches {
    const [first, matches] = this.classAtom();
    if (this.source[this.at] !== '-' || this.source[this.at + 1] === ']') return matches;
    this.at += 1;
    const [last] = this.classAtom();
    if (first === null || last === null) throw new NotFollowed();
    return (code) => code >= first && code <= last;
  }

  /** With its code, where it stands for one character. */
  private classAtom(): readonly [number | null, Matches] {
    const character = this.next();
    if (character !== '\\') return [character.charCodeAt(0), is(character)];
    if (this.takes('b')) return [8, is('\b')];
    const isSet = /[dwsDWS]/u.test(this.source[this.at] ?? '');
    const matches = this.characterEscape();
    return [isSet ? null : codeOf(matches), matches];
  }

  /** With the flag `i`, letters match in either case; others than those of ASCII are not followed. */
  private folded(matches: Matches): Matches {
    return this.flags.includes('i') ? (code) => matches(code) || matches(otherCase(code)) : matches;
  }

  private takes(character: string): boolean {
    if (this.source[this.at] !== character) return false;
    this.at += 1;
    return true;
  }

  private next(): string {
    const character = this.source[this.at];
    if (character === undefined) throw new NotFollowed();
    this.at += 1;
    return character;
  }
}

function is(character: string): Matches {
  const expected = character.charCodeAt(0);
  return (code) => code === expected;
}

function otherCase(code: number): number {
  const isLetter = (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
  return isLetter ? code ^ 32 : code;
}

/** The only character that matches. */
function codeOf(matches: Matches): number {
  let code = 0;
  while (!matches(code)) code += 1;
  return code;
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && WORD.test(character);
}
