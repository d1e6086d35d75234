import type { Levels } from './levels.ts';
import type { WordRole } from './words.ts';

/**
 * What may come next at the present token: whether an operand has ended (which tells a division from a regular
 * expression, and a binary operator from a prefix), and whether a statement has.
 */
export class StatementState {
  readonly #levels: Levels;
  /** Whether an operand ends before the present place. */
  operand = false;
  /** Whether that operand ends with a brace, after which a statement may begin. */
  braced = false;
  /** Whether a line break stands since the last token. */
  newline = false;
  /** The next `(` is that of an `if` or the like. */
  head = false;
  /** Whether a statement of this level may have ended, unless `else` follows. */
  #ended = true;
  /** Ordinal of the present token, and of the last ones of some kinds. */
  #token = 0;
  #lastColon = -9;
  #lastTypeMark = -9;
  #lastReturn = -9;
  #lastDot = -9;
  #lastTypeArguments = -9;

  constructor(levels: Levels) {
    this.#levels = levels;
  }

  nextToken(): void {
    this.#token += 1;
  }

  /** The present token is read, and does or does not end an operand. */
  pass(operand: boolean): void {
    this.operand = operand;
    this.braced = false;
  }

  /** A literal, which is a new statement where an operand ends before it. */
  literal(): void {
    if (this.operand && (this.newline || this.braced)) this.#levels.endStatement();
    this.pass(true);
  }

  /** `)` or `]`: what ended inside says nothing of the level outside. */
  closeBracket(operand: boolean): void {
    this.#ended = false;
    this.pass(operand);
  }

  openBrace(): void {
    this.#ended = true;
    this.head = false;
    this.pass(false);
  }

  closeBrace(): void {
    this.#ended = true;
    this.operand = true;
    this.braced = true;
  }

  semicolon(): void {
    this.#levels.endExpression();
    this.#ended = true;
    this.pass(false);
  }

  colon(): void {
    // A chain of labels: `a: b: c: …`
    if (this.#token - this.#lastColon === 2) this.#levels.prefix();
    this.#lastColon = this.#token;
    this.#lastTypeMark = this.#token;
    this.pass(false);
  }

  arrow(): void {
    this.#levels.prefix();
    this.#lastTypeMark = this.#token;
    this.pass(false);
  }

  dot(): void {
    this.#levels.suffix();
    this.#lastDot = this.#token;
    this.pass(false);
  }

  /** `@`, which a member begins with where an operand ends on the line before. */
  decorator(): void {
    if (this.operand && this.newline) this.#levels.endStatement();
    this.pass(false);
  }

  /** The `>` of `a<T>`. */
  typeArguments(): void {
    this.#lastTypeArguments = this.#token;
    this.pass(true);
  }

  /** Whether the token before ended type arguments: a `<` here compares, and what follows it may begin with `<T>` again. */
  get afterTypeArguments(): boolean {
    return this.#lastTypeArguments === this.#token - 1;
  }

  /** Whether the token before was a dot, after which every word is a name. */
  get afterDot(): boolean {
    return this.#lastDot === this.#token - 1;
  }

  word(role: WordRole): void {
    const levels = this.#levels;
    if (this.operand && role === 'operator') {
      levels.operator();
      this.pass(false);
      return;
    }
    if (role === 'else') {
      levels.endExpression();
    } else if (role !== 'heritage' && role !== 'catch' && role !== 'finally' && role !== 'while') {
      // Without a semicolon, a statement ends at the line break between two operands and after a bare `return`.
      const brokenOff = this.newline && (this.operand || this.#lastReturn === this.#token - 1);
      if (brokenOff || this.#ended) levels.endStatement();
    }
    this.#ended = false;
    this.#applyRole(role);
  }

  #applyRole(role: WordRole): void {
    const levels = this.#levels;
    switch (role) {
      case 'operand':
      case 'operator':
        this.pass(true);
        return;
      case 'void': {
        // `: void` and `=> void` are types, after which a line break may end a member.
        const isType = this.#lastTypeMark === this.#token - 1;
        if (!isType) levels.prefix();
        this.pass(isType);
        return;
      }
      case 'prefix':
      case 'heritage':
        levels.prefix();
        break;
      case 'return':
        this.#lastReturn = this.#token;
        break;
      case 'case':
        levels.endStatement();
        break;
      case 'else':
      case 'do':
        levels.stem();
        break;
      case 'stem':
      case 'while':
        levels.stem();
        this.head = true;
        break;
      case 'switch':
      case 'catch':
        this.head = true;
        break;
      case 'finally':
    }
    this.pass(false);
  }
}
