import { Declarations, MAX_BARE } from './declarations.ts';
import { scanJsx } from './jsx-scan.ts';
import type { Language } from './language.ts';
import type { Levels } from './levels.ts';
import { operatorLength, operatorRole } from './operators.ts';
import { StatementState } from './statement-state.ts';
import { endOfLine, endOfRegExp, endOfString, endOfWord, isDigit, isLineEnd, isWordStart } from './tokens.ts';
import { roleOf } from './words.ts';

const SLASH = 0x2f;
const STAR = 0x2a;
const BACKTICK = 0x60;
const BACKSLASH = 0x5c;
const EQUALS = 0x3d;
const LESS = 0x3c;
const GREATER = 0x3e;
const DOT = 0x2e;
const DOLLAR = 0x24;
const OPEN_BRACE = 0x7b;

/** Of names, in one text. The parser's time grows with the square of the invalid ones: 8,000 took 10 s, and no code has many. */
export const MAX_ESCAPES = 1_000;

/** Of one regular expression. The parser quotes the whole line with each that is invalid: of 70,000 on one line it took 14 GB. */
export const MAX_FLAGS = 100;

/** Reads a text token by token, as far as telling its nesting needs. */
export class NestingScan {
  readonly #text: string;
  readonly #levels: Levels;
  readonly #state: StatementState;
  readonly #typescript: boolean;
  readonly #jsx: boolean;
  #templates = true;
  #misreadUntil = 0;
  #at = 0;
  #backslash: number;
  #escapes = 0;
  readonly #declarations: Declarations;

  constructor(text: string, dialect: Language['dialect'], levels: Levels) {
    this.#text = text;
    this.#levels = levels;
    this.#state = new StatementState(levels);
    this.#declarations = new Declarations();
    this.#typescript = dialect !== 'jsx';
    this.#jsx = (dialect === 'jsx' || dialect === 'tsx') && (text.includes('</') || text.includes('/>'));
    this.#backslash = text.indexOf('\\');
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
      } else if (isLineEnd(code)) {
        this.#state.newline = true;
        this.#at += 1;
      } else if (code === SLASH && this.#skipComment()) {
        continue;
      } else {
        this.#state.nextToken();
        this.#punctuator(code, text.charCodeAt(this.#at + 1));
        this.#state.newline = false;
        if (this.#levels.exceeded !== null) break;
      }
    }
    return this.#at;
  }

  #skipComment(): boolean {
    const text = this.#text;
    const next = text.charCodeAt(this.#at + 1);
    if (next === SLASH) {
      this.#at = endOfLine(text, this.#at);
      return true;
    }
    if (next !== STAR) return false;
    const end = text.indexOf('*/', this.#at + 2);
    this.#at = end === -1 ? text.length : end + 2;
    return true;
  }

  #word(): void {
    const text = this.#text;
    const state = this.#state;
    const start = this.#at;
    const end = endOfWord(text, start + 1);
    this.#at = end;
    this.#countEscapes(start, end);
    this.#declarations.word(text, start, end);
    state.nextToken();
    if (state.afterDot) state.pass(true);
    else state.word(roleOf(text, start, end));
    state.newline = false;
  }

  #countEscapes(start: number, end: number): void {
    while (this.#backslash !== -1 && this.#backslash < end) {
      if (this.#backslash >= start && ++this.#escapes > MAX_ESCAPES) this.#levels.exceeded ??= 'escapes';
      this.#backslash = this.#text.indexOf('\\', this.#backslash + 1);
    }
  }

  #punctuator(code: number, next: number): void {
    const levels = this.#levels;
    if (this.#declarations.punctuator(code) > MAX_BARE) levels.exceeded ??= 'bare';
    const state = this.#state;
    switch (code) {
      case 0x22: // "
      case 0x27: // '
        this.#string();
        return;
      case BACKTICK:
        // Chains of tagged templates are followed with recursion.
        if (state.operand) levels.prefix();
        this.#at += 1;
        state.pass(false);
        if (this.#templates) this.#template();
        return;
      case 0x28: // (
        if (state.operand && !state.head) levels.suffix();
        levels.open(state.head ? 'head' : 'parentheses');
        state.head = false;
        this.#pass(1, false);
        return;
      case 0x5b: // [
        if (state.operand) levels.suffix();
        levels.open('brackets');
        this.#pass(1, false);
        return;
      case OPEN_BRACE:
        levels.open('braces');
        state.openBrace();
        this.#at += 1;
        return;
      case 0x29: // )
        state.closeBracket(levels.close('parentheses', 'head', 'head') !== 'head');
        this.#at += 1;
        return;
      case 0x5d: // ]
        levels.close('brackets', 'brackets', 'brackets');
        state.closeBracket(true);
        this.#at += 1;
        return;
      case 0x7d: // }
        this.#closeBrace();
        return;
      case 0x3b: // ;
        state.semicolon();
        this.#at += 1;
        return;
      case 0x2c: // ,
        levels.endPart();
        this.#pass(1, false);
        return;
      case 0x3a: // :
        state.colon();
        this.#at += 1;
        return;
      case 0x40: // @
        state.decorator();
        this.#at += 1;
        return;
      case DOT:
        this.#dot(next);
        return;
      case SLASH:
        this.#slash();
        return;
      case LESS:
        this.#less(next);
        return;
      case GREATER:
        if (levels.closeAngle()) {
          state.typeArguments();
          this.#at += 1;
        } else {
          this.#operator();
        }
        return;
      default:
        if (!isDigit(code)) {
          this.#operator();
        } else {
          const end = endOfWord(this.#text, this.#at + 1);
          state.literal();
          this.#countEscapes(this.#at, end);
          this.#at = end;
        }
    }
  }

  #operator(): void {
    const state = this.#state;
    const role = operatorRole(this.#text, this.#at, state.operand);
    const length = operatorLength(this.#text, this.#at, role);
    if (role === 'none') {
      this.#at += length;
    } else if (role === 'arrow') {
      state.arrow();
      this.#at += length;
    } else {
      if (role === 'binary') this.#levels.operator();
      else if (role === 'prefix') this.#levels.prefix();
      else this.#levels.suffix();
      this.#pass(length, role === 'suffix');
    }
  }

  #dot(next: number): void {
    if (next === DOT) {
      this.#pass(3, false);
    } else if (isDigit(next) && !this.#state.operand) {
      this.#state.literal();
      this.#at = endOfWord(this.#text, this.#at + 1);
    } else {
      this.#state.dot();
      this.#at += 1;
    }
  }

  #less(next: number): void {
    const { operand } = this.#state;
    if (this.#jsx && !operand && (next === GREATER || isWordStart(next))) {
      this.#at += 1;
      this.#levels.open('jsxTag');
      this.#continueJsx();
    } else if (this.#typescript && operand && next !== EQUALS && next !== LESS) {
      if (this.#state.afterTypeArguments) this.#levels.prefix();
      this.#levels.openAngle();
      this.#pass(1, false);
    } else {
      // A comparison; or, without an operand, `<A>x`.
      this.#operator();
    }
  }

  #string(): void {
    this.#state.literal();
    const end = this.#at < this.#misreadUntil ? -1 : endOfString(this.#text, this.#at);
    if (end === -1) this.#misread();
    this.#at = end === -1 ? this.#at + 1 : end;
  }

  #slash(): void {
    const state = this.#state;
    const mayBeRegExp = (!state.operand || state.braced) && this.#at >= this.#misreadUntil;
    const end = mayBeRegExp ? endOfRegExp(this.#text, this.#at) : -1;
    if (end === -1) {
      if (mayBeRegExp) this.#misread();
      this.#operator();
    } else {
      if (end - this.#text.lastIndexOf('/', end - 1) > MAX_FLAGS) this.#levels.exceeded ??= 'flags';
      this.#at = end;
      state.pass(true);
    }
  }

  /** What seemed a literal does not end on its line: no more are looked for there, so that no line is read often. */
  #misread(): void {
    if (this.#at >= this.#misreadUntil) this.#misreadUntil = endOfLine(this.#text, this.#at);
  }

  #closeBrace(): void {
    this.#at += 1;
    const kind = this.#levels.close('braces', 'substitution', 'jsxExpression');
    this.#state.closeBrace();
    if (kind === 'substitution' && this.#templates) this.#template();
    else if (kind === 'jsxExpression') this.#continueJsx();
  }

  /** From inside a template to its end or the start of a substitution. */
  #template(): void {
    const text = this.#text;
    for (let at = this.#at; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      if (code === BACKSLASH) {
        at += 1;
      } else if (code === BACKTICK) {
        this.#at = at + 1;
        this.#state.closeBracket(true);
        return;
      } else if (code === DOLLAR && text.charCodeAt(at + 1) === OPEN_BRACE) {
        this.#at = at + 2;
        this.#levels.open('substitution');
        this.#state.pass(false);
        return;
      }
    }
    // It has no end: a backtick of something misread. From here on they mean nothing.
    this.#templates = false;
  }

  /** Reads JSX from inside a tag, or from the end of an expression in it. */
  #continueJsx(): void {
    this.#at = scanJsx(this.#text, this.#at, this.#levels);
    this.#state.closeBracket(this.#text.charCodeAt(this.#at - 1) === GREATER);
  }

  #pass(length: number, operand: boolean): void {
    this.#at += length;
    this.#state.pass(operand);
  }
}
