import type { Language } from './language.ts';
import type { Levels } from './levels.ts';
import { scanJsx } from './jsx-scan.ts';
import { endOfLine, endOfRegExp, endOfString, endOfWord, isDigit, isWordStart } from './tokens.ts';
import { roleOf, type WordRole } from './words.ts';

const SLASH = 0x2f;
const STAR = 0x2a;
const BACKTICK = 0x60;
const GREATER = 0x3e;
const DOT = 0x2e;


/**
 * Reads a text token by token, as far as telling its nesting needs: where operands end (which tells a division from a
 * regular expression, and a binary operator from a prefix), and where statements end without a semicolon.
 */
export class NestingScan {
  readonly #text: string;
  readonly #levels: Levels;
  readonly #typescript: boolean;
  readonly #jsx: boolean;
  #templates = true;
  #at = 0;
  /** Whether an operand ends before the present place. */
  #operand = false;
  /** Whether that operand ends with a brace, after which a statement may begin. */
  #braced = false;
  /** Whether a line break stands since the last token. */
  #newline = false;
  /** Whether a statement may have ended, unless `else` follows. */
  #ended = true;
  /** The next `(` is that of an `if` or the like. */
  #head = false;
  #tokens = 0;
  /** Ordinals of tokens: of the last `:`, of the last `:` or `=>`, and so on. */
  #lastColon = -9;
  #lastTypeMark = -9;
  #lastReturn = -9;
  #lastDot = -9;

  constructor(text: string, dialect: Language['dialect'], levels: Levels) {
    this.#text = text;
    this.#levels = levels;
    this.#typescript = dialect !== 'jsx';
    this.#jsx = (dialect === 'jsx' || dialect === 'tsx') && (text.includes('</') || text.includes('/>'));
    if (text.startsWith('#!')) this.#at = endOfLine(text, 0);
  }

  /** Stops where a limit is passed, or at the end. */
  run(): number {
    const text = this.#text;
    const { length } = text;
    while (this.#at < length) {
      const code = text.charCodeAt(this.#at);
      if (code === 0x20 || code === 0x09) {
        this.#at += 1;
      } else if (isWordStart(code)) {
        this.#word();
        if (this.#levels.exceeded !== null) break;
      } else if (code === 0x0a || code === 0x0d || code === 0x2028 || code === 0x2029) {
        this.#newline = true;
        this.#at += 1;
      } else {
        this.#token(code);
        if (this.#levels.exceeded !== null) break;
      }
    }
    return this.#at;
  }

  #token(code: number): void {
    const text = this.#text;
    const next = text.charCodeAt(this.#at + 1);
    // Comments are no tokens.
    if (code === SLASH && next === SLASH) {
      this.#at = endOfLine(text, this.#at);
      return;
    }
    if (code === SLASH && next === STAR) {
      const end = text.indexOf('*/', this.#at + 2);
      this.#at = end === -1 ? text.length : end + 2;
      return;
    }
    this.#tokens += 1;
    this.#punctuator(code, next);
    this.#newline = false;
  }

  #punctuator(code: number, next: number): void {
    const levels = this.#levels;
    switch (code) {
      case 0x22: // "
      case 0x27: // '
        this.#startOperand();
        this.#at = endOfString(this.#text, this.#at);
        return;
      case BACKTICK:
        if (this.#operand) levels.suffix();
        this.#at += 1;
        if (this.#templates) this.#template();
        return;
      case 0x28: // (
        if (this.#operand && !this.#head) levels.suffix();
        levels.open(this.#head ? 'head' : 'parentheses');
        this.#head = false;
        this.#advance(1, false);
        return;
      case 0x5b: // [
        if (this.#operand) levels.suffix();
        levels.open('brackets');
        this.#advance(1, false);
        return;
      case 0x7b: // {
        levels.open('braces');
        this.#ended = true;
        this.#head = false;
        this.#advance(1, false);
        return;
      case 0x29: // )
        this.#advance(1, levels.close('parentheses', 'head', 'head') !== 'head');
        return;
      case 0x5d: // ]
        levels.close('brackets', 'brackets', 'brackets');
        this.#advance(1, true);
        return;
      case 0x7d: // }
        this.#closeBrace();
        return;
      case 0x3b: // ;
        levels.endExpression();
        this.#ended = true;
        this.#advance(1, false);
        return;
      case 0x2c: // ,
        levels.endPart();
        this.#advance(1, false);
        return;
      case 0x3a: // :
        // A chain of labels: `a: b: c: …`
        if (this.#tokens - this.#lastColon === 2) levels.prefix();
        this.#lastColon = this.#tokens;
        this.#lastTypeMark = this.#tokens;
        this.#advance(1, false);
        return;
      case 0x2e: // .
        this.#dot(next);
        return;
      case 0x3c: // <
        this.#less(next);
        return;
      case 0x3e: // >
        if (levels.closeAngle()) this.#advance(1, true);
        else this.#operator(code);
        return;
      case SLASH:
        this.#slash();
        return;
      case 0x40: // @
        if (this.#operand && this.#newline) levels.endStatement();
        this.#advance(1, false);
        return;
      default:
        if (isDigit(code)) {
          this.#startOperand();
          this.#at = endOfWord(this.#text, this.#at + 1);
        } else {
          this.#operatorToken(code, next);
        }
    }
  }

  #operatorToken(code: number, next: number): void {
    const levels = this.#levels;
    switch (code) {
      case 0x3d: // =, ==, ===, =>
        if (next === 0x3d) {
          this.#operator(code);
          return;
        }
        levels.prefix();
        if (next === GREATER) this.#lastTypeMark = this.#tokens;
        this.#advance(next === GREATER ? 2 : 1, false);
        return;
      case 0x3f: // ?, ??, ?.
        if (next === 0x3f) this.#operator(code);
        else if (next === DOT && !isDigit(this.#text.charCodeAt(this.#at + 2))) this.#advance(1, this.#operand);
        else {
          levels.prefix();
          this.#advance(1, false);
        }
        return;
      case 0x21: // !, !=, !==
        if (!this.#operand) {
          levels.prefix();
          this.#advance(1, false);
        } else if (next === 0x3d) {
          this.#operator(code);
        } else {
          levels.suffix();
          this.#advance(1, true);
        }
        return;
      case 0x2b: // +, ++
      case 0x2d: // -, --
        if (next === code) {
          if (!this.#operand) levels.prefix();
          this.#advance(2, this.#operand);
        } else {
          this.#operator(code);
        }
        return;
      case 0x2a: // *, **
        if (next === STAR) {
          levels.prefix();
          this.#advance(2, false);
        } else {
          this.#operator(code);
        }
        return;
      case 0x25: // %
      case 0x26: // &, &&
      case 0x7c: // |, ||
      case 0x5e: // ^
      case 0x7e: // ~
        this.#operator(code);
        return;
      default:
        // White space beyond ASCII and what no token starts with.
        this.#at += 1;
    }
  }

  /** A binary operator, or a prefix where no operand stands before it. `===` and `>>>` count once. */
  #operator(code: number): void {
    if (this.#operand) this.#levels.operator();
    else this.#levels.prefix();
    let length = 1;
    while (length < 3 && this.#operand && this.#text.charCodeAt(this.#at + length) === code) length += 1;
    // `!==`, `<=`: the `=` belongs to it; that of `+=` is an assignment.
    if (code === 0x21 || code === 0x3c || code === 0x3e) while (this.#text.charCodeAt(this.#at + length) === 0x3d) length += 1;
    this.#advance(length, false);
  }

  #dot(next: number): void {
    if (next === DOT) {
      this.#advance(3, false);
    } else if (isDigit(next) && !this.#operand) {
      this.#startOperand();
      this.#at = endOfWord(this.#text, this.#at + 1);
    } else {
      this.#levels.suffix();
      this.#lastDot = this.#tokens;
      this.#advance(1, false);
    }
  }

  #less(next: number): void {
    if (this.#jsx && !this.#operand && (next === GREATER || isWordStart(next))) {
      this.#at += 1;
      this.#levels.open('jsxTag');
      this.#resume();
      return;
    }
    if (!this.#typescript || next === 0x3d || next === 0x3c) {
      this.#operator(0x3c);
      return;
    }
    // `<A>x`
    if (!this.#operand) this.#levels.prefix();
    this.#levels.openAngle();
    this.#advance(1, false);
  }

  #slash(): void {
    if (!this.#operand || this.#braced) {
      const end = endOfRegExp(this.#text, this.#at);
      if (end !== -1) {
        this.#advance(0, true);
        this.#at = end;
        return;
      }
    }
    this.#operator(SLASH);
  }

  #closeBrace(): void {
    const kind = this.#levels.close('braces', 'substitution', 'jsxExpression');
    this.#advance(1, true);
    if (kind === 'substitution') {
      if (this.#templates) this.#template();
    } else if (kind === 'jsxExpression') {
      this.#resume();
    } else {
      this.#braced = true;
      this.#ended = true;
    }
  }

  #startOperand(): void {
    if (this.#operand && (this.#newline || this.#braced)) this.#levels.endStatement();
    this.#operand = true;
    this.#braced = false;
  }

  #advance(length: number, operand: boolean): void {
    this.#at += length;
    this.#operand = operand;
    this.#braced = false;
  }

  #word(): void {
    const text = this.#text;
    const start = this.#at;
    const end = endOfWord(text, start + 1);
    this.#at = end;
    const isProperty = this.#lastDot === this.#tokens;
    this.#tokens += 1;
    if (isProperty) this.#advance(0, true);
    else this.#wordToken(roleOf(text, start, end));
    this.#newline = false;
  }

  #wordToken(role: WordRole): void {
    const levels = this.#levels;
    if (this.#operand && role === 'operator') {
      levels.operator();
      this.#advance(0, false);
      return;
    }
    if (role === 'else') {
      levels.endExpression();
    } else if (role !== 'heritage' && role !== 'catch' && role !== 'finally' && role !== 'while') {
      // Without a semicolon, a statement ends at the line break between two operands and after a bare `return`.
      const brokenOff = this.#newline && (this.#operand || this.#lastReturn === this.#tokens - 1);
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
        this.#advance(0, true);
        return;
      case 'void': {
        // `: void` and `=> void` are types, after which a line break may end a member.
        const isType = this.#lastTypeMark === this.#tokens - 1;
        if (!isType) levels.prefix();
        this.#advance(0, isType);
        return;
      }
      case 'prefix':
      case 'heritage':
        levels.prefix();
        break;
      case 'return':
        this.#lastReturn = this.#tokens;
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
        this.#head = true;
        break;
      case 'switch':
      case 'catch':
        this.#head = true;
        break;
      case 'finally':
    }
    this.#advance(0, false);
  }

  /** From inside a template to its end or the start of a substitution. */
  #template(): void {
    const text = this.#text;
    for (let at = this.#at; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === 0x5c) {
        at += 1;
      } else if (code === BACKTICK) {
        this.#at = at;
        this.#advance(1, true);
        return;
      } else if (code === 0x24 && text.charCodeAt(at + 1) === 0x7b) {
        this.#at = at;
        this.#levels.open('substitution');
        this.#advance(2, false);
        return;
      }
    }
    // It has no end: a backtick of something misread. From here on they mean nothing.
    this.#templates = false;
  }

  /** Reads JSX from inside a tag, or from the end of an expression in it. */
  #resume(): void {
    this.#at = scanJsx(this.#text, this.#at, this.#levels);
    this.#advance(0, this.#text.charCodeAt(this.#at - 1) === GREATER);
  }
}
