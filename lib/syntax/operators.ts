import { isDigit } from './tokens.ts';

/** What an operator does to nesting. */
export type OperatorRole =
  /** Between two operands; chains of it nest to the left. */
  | 'binary'
  /** Before an operand, or nesting to the right as `=`, `**` and `? :` do. */
  | 'prefix'
  /** TypeScript's `a!` */
  | 'suffix'
  | 'arrow'
  /** `a++`, `?.` */
  | 'none';

const EQUALS = 0x3d;
const LESS = 0x3c;
const GREATER = 0x3e;
const BANG = 0x21;
const STAR = 0x2a;
const DOT = 0x2e;

/** The role of the operator at `at`, where `operand` says whether an operand ends before it. */
export function operatorRole(text: string, at: number, operand: boolean): OperatorRole {
  const code = text.charCodeAt(at);
  const next = text.charCodeAt(at + 1);
  switch (code) {
    case EQUALS:
      if (next === GREATER) return 'arrow';
      return next === EQUALS ? 'binary' : 'prefix';
    case 0x3f: // ?
      if (next === code) return 'binary';
      return next === DOT && !isDigit(text.charCodeAt(at + 2)) ? 'none' : 'prefix';
    case BANG:
      if (!operand) return 'prefix';
      return next === EQUALS ? 'binary' : 'suffix';
    case 0x2b: // +
    case 0x2d: // -
      if (next === code && operand) return 'none';
      break;
    case STAR:
      if (next === STAR) return 'prefix';
      break;
    case 0x25: // %
    case 0x26: // &
    case 0x2f: // /
    case LESS:
    case GREATER:
    case 0x5e: // ^
    case 0x7c: // |
    case 0x7e: // ~
      break;
    default:
      // White space beyond ASCII, and what no token starts with.
      return 'none';
  }
  return operand ? 'binary' : 'prefix';
}

/** Number of characters of that operator. The `=` of `+=` is left out: it assigns. */
export function operatorLength(text: string, at: number, role: OperatorRole): number {
  const code = text.charCodeAt(at);
  const isDoubled = text.charCodeAt(at + 1) === code;
  if (role === 'arrow') return 2;
  if (role === 'none' || role === 'prefix') return isDoubled && (code === 0x2b || code === 0x2d || code === STAR) ? 2 : 1;
  if (role === 'suffix') return 1;
  let length = 1;
  while (length < 3 && text.charCodeAt(at + length) === code) length += 1;
  if (code === BANG || code === LESS || code === GREATER) while (text.charCodeAt(at + length) === EQUALS) length += 1;
  return length;
}
