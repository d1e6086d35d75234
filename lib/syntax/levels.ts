/** What opened a level of nesting. */
export type LevelKind =
  | 'file'
  | 'parentheses'
  /** The parentheses of `if (…)`, after which a statement follows and no operator. */
  | 'head'
  | 'brackets'
  | 'braces'
  /** `${…}` */
  | 'substitution'
  | 'jsxTag'
  | 'jsxChildren'
  /** `{…}` inside JSX. */
  | 'jsxExpression';

/** Brackets of another kind that a closing one may close with its own, where the text was misread. */
const MISMATCHES = 8;

/**
 * How deep the tree of what was read so far is. There are two measures. *Nesting* is what opens inwards: brackets, and
 * at each of their levels the tokens that nest to the right without any (`=>`, `?`, `=`, prefix operators, `else`).
 * *Height* adds the chains that nest to the left (`a + a + …`, `a.b.c…`), which everything of ours follows without
 * recursion but the native parser does not.
 */
export class Levels {
  readonly #maxNesting: number;
  readonly #maxHeight: number;
  readonly #kinds: LevelKind[] = ['file'];
  /** Per level, since the last `,` or `;` of that level: tokens that nest to the right inside an expression. */
  readonly #prefixes: Int32Array;
  /** Per level, since the last end of a statement: `if (…)`, `else`, `for (…)` and the like. */
  readonly #stems: Int32Array;
  /** Per level: `<` of type arguments that are open. */
  readonly #angles: Int32Array;
  /** Per level, since the last `,` or `;`: binary operators. */
  readonly #operators: Int32Array;
  /** Per level, since the last binary operator: members, calls and other suffixes; and the most of any operand. */
  readonly #suffixes: Int32Array;
  readonly #mostSuffixes: Int32Array;
  /** Per level: height of the highest bracketed part since the last `,` or `;`, and of the highest part before it. */
  readonly #inner: Int32Array;
  readonly #before: Int32Array;
  #level = 0;
  #nesting = 0;
  /** Set once a limit is passed. */
  exceeded: 'nesting' | 'height' | 'escapes' | 'flags' | 'bare' | null = null;

  constructor(maxNesting: number, maxHeight: number) {
    this.#maxNesting = maxNesting;
    this.#maxHeight = maxHeight;
    const size = maxNesting + 3;
    this.#prefixes = new Int32Array(size);
    this.#stems = new Int32Array(size);
    this.#angles = new Int32Array(size);
    this.#operators = new Int32Array(size);
    this.#suffixes = new Int32Array(size);
    this.#mostSuffixes = new Int32Array(size);
    this.#inner = new Int32Array(size);
    this.#before = new Int32Array(size);
  }

  get kind(): LevelKind {
    return this.#kinds[this.#level] ?? 'file';
  }

  setKind(kind: LevelKind): void {
    this.#kinds[this.#level] = kind;
  }

  open(kind: LevelKind): void {
    if (this.exceeded !== null) return;
    this.#level += 1;
    const level = this.#level;
    this.#kinds[level] = kind;
    this.#prefixes[level] = 0;
    this.#stems[level] = 0;
    this.#angles[level] = 0;
    this.#operators[level] = 0;
    this.#suffixes[level] = 0;
    this.#mostSuffixes[level] = 0;
    this.#inner[level] = 0;
    this.#before[level] = 0;
    this.#deepen(1);
  }

  /** Closes the innermost level of one of three kinds with the few inside it; what closes nothing is ignored. */
  close(first: LevelKind, second: LevelKind, third: LevelKind): LevelKind | null {
    const lowest = Math.max(this.#level - MISMATCHES, 0);
    let level = this.#level;
    while (level > lowest && this.#kinds[level] !== first && this.#kinds[level] !== second && this.#kinds[level] !== third) level -= 1;
    if (level === lowest) return null;
    while (this.#level > level) this.#closeOne();
    const kind = this.kind;
    this.#closeOne();
    return kind;
  }

  #closeOne(): void {
    const level = this.#level;
    const height = Math.max(this.#at(this.#before), this.#height()) + 1;
    this.#nesting -= 1 + this.#at(this.#prefixes) + this.#at(this.#stems) + this.#at(this.#angles);
    this.#level = level - 1;
    if (height > this.#at(this.#inner)) this.#inner[this.#level] = height;
    if (this.#height() > this.#maxHeight) this.exceeded ??= 'height';
  }

  prefix(): void {
    this.#prefixes[this.#level] = this.#at(this.#prefixes) + 1;
    this.#deepen(1);
  }

  stem(): void {
    this.#stems[this.#level] = this.#at(this.#stems) + 1;
    this.#deepen(1);
  }

  openAngle(): void {
    this.#angles[this.#level] = this.#at(this.#angles) + 1;
    this.#deepen(1);
  }

  closeAngle(): boolean {
    const open = this.#at(this.#angles);
    if (open === 0) return false;
    this.#angles[this.#level] = open - 1;
    this.#nesting -= 1;
    return true;
  }

  operator(): void {
    const level = this.#level;
    if (this.#at(this.#suffixes) > this.#at(this.#mostSuffixes)) this.#mostSuffixes[level] = this.#at(this.#suffixes);
    this.#suffixes[level] = 0;
    const count = this.#at(this.#operators) + 1;
    this.#operators[level] = count;
    if ((count & 63) === 0) this.#checkHeight();
  }

  suffix(): void {
    const count = this.#at(this.#suffixes) + 1;
    this.#suffixes[this.#level] = count;
    if ((count & 63) === 0) this.#checkHeight();
  }

  /** `,`: what follows does not nest in what came before, except in the statements around both. */
  endPart(): void {
    if (this.#at(this.#angles) === 0) this.#endPart();
  }

  #endPart(): void {
    const level = this.#level;
    const height = this.#height();
    if (height > this.#at(this.#before)) this.#before[level] = height;
    this.#nesting -= this.#at(this.#prefixes);
    this.#prefixes[level] = 0;
    this.#operators[level] = 0;
    this.#suffixes[level] = 0;
    this.#mostSuffixes[level] = 0;
    this.#inner[level] = 0;
  }

  /** `;`: as `,`, and type arguments end too. An `else` may follow, so that statements do not end yet. */
  endExpression(): void {
    this.#endPart();
    this.#nesting -= this.#at(this.#angles);
    this.#angles[this.#level] = 0;
  }

  endStatement(): void {
    this.endExpression();
    this.#nesting -= this.#at(this.#stems);
    this.#stems[this.#level] = 0;
  }

  #at(counts: Int32Array): number {
    return counts[this.#level] as number;
  }

  #height(): number {
    return (
      this.#at(this.#prefixes) + this.#at(this.#stems) + this.#at(this.#angles) + this.#at(this.#operators) +
      Math.max(this.#at(this.#suffixes), this.#at(this.#mostSuffixes)) + this.#at(this.#inner)
    );
  }

  #checkHeight(): void {
    if (this.#height() > this.#maxHeight) this.exceeded ??= 'height';
  }

  #deepen(by: number): void {
    this.#nesting += by;
    if (this.#nesting > this.#maxNesting) this.exceeded ??= 'nesting';
  }
}
