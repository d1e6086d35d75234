import type { BinaryOperator, Site } from '../../facts/index.ts';
import { BIGINT, bigint, bigintOf, boolean, isPrimitive, type Value } from '../../values/index.ts';
import { certainThrow, type Frame } from '../run.ts';

/** Exponents and shifts beyond this are not computed. */
const FURTHEST = 256n;

/** What an operator gives for two BigInts (sec-numeric-types-bigint-divide and its like); null where that is not known exactly, or one is none. */
export function bigintArithmetic(frame: Frame, operator: BinaryOperator, left: Value, right: Value, text: string, site: Site): Value | null {
  if (left.types !== BIGINT || right.types !== BIGINT || !isPrimitive(left) || !isPrimitive(right)) return null;
  if (operator === '>>>') return certainThrow(frame, `shifts a BigInt without its sign in \`${text}\``, site);
  const b = bigintOf(right);
  if (b === 0n && (operator === '/' || operator === '%')) return certainThrow(frame, `divides a BigInt by zero in \`${text}\``, site);
  if (b !== null && b < 0n && operator === '**') return certainThrow(frame, `raises a BigInt to a negative power in \`${text}\``, site);
  const a = bigintOf(left);
  return a === null || b === null ? null : computed(operator, a, b);
}

function computed(operator: BinaryOperator, a: bigint, b: bigint): Value | null {
  switch (operator) {
    case '+': return bigint(a + b);
    case '-': return bigint(a - b);
    case '*': return bigint(a * b);
    case '/': return bigint(a / b);
    case '%': return bigint(a % b);
    case '**': return b > FURTHEST ? null : bigint(a ** b);
    case '<<': return b > FURTHEST || b < -FURTHEST ? null : bigint(a << b);
    case '>>': return b > FURTHEST || b < -FURTHEST ? null : bigint(a >> b);
    case '&': return bigint(a & b);
    case '|': return bigint(a | b);
    case '^': return bigint(a ^ b);
    case '<': return boolean(a < b);
    case '<=': return boolean(a <= b);
    case '>': return boolean(a > b);
    case '>=': return boolean(a >= b);
    default: return null;
  }
}
