import { readPattern, type Node } from './pattern.ts';

/** What a regular expression finds: offsets, and what its groups captured. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly groups: readonly (string | undefined)[];
}

/** Longer texts are not searched, nor further than so many steps: matching always ends soon. */
const LONGEST = 2_500;
const MOST_STEPS = 10_000;

const BEYOND_ASCII = /[^\0-\x7f]/u;

class TooLong extends Error {}

/**
 * All matches of an expression in a text, one after the other, as `replace` and `matchAll` find them; the first alone
 * where the expression is not global. Null where it cannot be told: the expression has something that is not followed,
 * or finding out takes long.
 */
export function matchesIn(source: string, flags: string, text: string): readonly Match[] | null {
  const isFolded = flags.includes('i') && BEYOND_ASCII.test(text);
  const pattern = text.length > LONGEST || isFolded || flags.includes('y') ? null : readPattern(source, flags);
  if (pattern === null) return null;
  const search = new Search(text);
  const found: Match[] = [];
  try {
    for (let from = 0; from <= text.length; ) {
      const match = search.from(pattern.root, pattern.groups, from);
      if (match === null) break;
      found.push(match);
      if (!flags.includes('g')) break;
      from = match.end === match.start ? match.end + 1 : match.end;
    }
    return found;
  } catch (error) {
    // A `RangeError`: the expression repeats itself more often than the stack is deep.
    if (error instanceof TooLong || error instanceof RangeError) return null;
    throw error;
  }
}

type Captures = readonly (readonly [number, number] | undefined)[];
type Continue = (at: number, captures: Captures) => Match | null;

class Search {
  private readonly text: string;
  private steps = 0;

  constructor(text: string) {
    this.text = text;
  }

  from(root: Node, groups: number, from: number): Match | null {
    const none: Captures = new Array<undefined>(groups).fill(undefined);
    for (let start = from; start <= this.text.length; start += 1) {
      const finish: Continue = (end, captures) => ({ start, end, groups: captures.map((part) => (part === undefined ? undefined : this.text.slice(...part))) });
      const match = this.match(root, start, none, finish);
      if (match !== null) return match;
    }
    return null;
  }

  private match(node: Node, at: number, captures: Captures, then: Continue): Match | null {
    this.steps += 1;
    if (this.steps > MOST_STEPS) throw new TooLong();
    switch (node.kind) {
      case 'character':
        return at < this.text.length && node.matches(this.text.charCodeAt(at)) ? then(at + 1, captures) : null;
      case 'edge':
        return node.holds(this.text, at) ? then(at, captures) : null;
      case 'sequence':
        return this.sequence(node.parts, 0, at, captures, then);
      case 'either':
        for (const option of node.options) {
          const match = this.match(option, at, captures, then);
          if (match !== null) return match;
        }
        return null;
      case 'group':
        return this.match(node.body, at, captures, (end, inner) => then(end, node.index === null ? inner : inner.with(node.index - 1, [at, end])));
      case 'reference':
        return this.reference(node.index, at, captures, then);
      case 'look':
        return this.look(node, at, captures, then);
      case 'repeat':
        return this.repeat(node, 0, at, captures, then);
    }
  }

  private sequence(parts: readonly Node[], index: number, at: number, captures: Captures, then: Continue): Match | null {
    const part = parts[index];
    if (part === undefined) return then(at, captures);
    return this.match(part, at, captures, (end, inner) => this.sequence(parts, index + 1, end, inner, then));
  }

  private reference(index: number, at: number, captures: Captures, then: Continue): Match | null {
    const captured = captures[index - 1];
    const expected = captured === undefined ? '' : this.text.slice(...captured);
    return this.text.startsWith(expected, at) ? then(at + expected.length, captures) : null;
  }

  private look({ negative, body }: Extract<Node, { kind: 'look' }>, at: number, captures: Captures, then: Continue): Match | null {
    let inside = captures;
    const match = this.match(body, at, captures, (end, inner) => {
      inside = inner;
      return { start: at, end, groups: [] };
    });
    if ((match === null) !== negative) return null;
    return then(at, negative ? captures : inside);
  }

  private repeat(node: Extract<Node, { kind: 'repeat' }>, count: number, at: number, captures: Captures, then: Continue): Match | null {
    const again = (): Match | null => {
      if (count >= node.most) return null;
      const cleared = captures.map((part, index) => (index + 1 >= node.first && index + 1 < node.last ? undefined : part));
      // A round beyond the least that finds nothing is none.
      return this.match(node.body, at, cleared, (end, inner) => (end === at && count >= node.least ? null : this.repeat(node, count + 1, end, inner, then)));
    };
    if (count < node.least) return again();
    return node.lazy ? (then(at, captures) ?? again()) : (again() ?? then(at, captures));
  }
}
