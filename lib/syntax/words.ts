/** What a word does to the nesting of what follows it. */
export type WordRole =
  | 'operand'
  /** `typeof`, `await`, `keyof` and other operators before an operand. */
  | 'prefix'
  /** `extends`, which may follow a brace without ending anything. */
  | 'heritage'
  /** `void`, which is also a type. */
  | 'void'
  /** `in`, `instanceof`, `as`, where an operand stands before it. */
  | 'operator'
  /** `return`, which a line break ends. */
  | 'return'
  /** `case`, at which all statements before it in the `switch` end. */
  | 'case'
  | 'else'
  | 'do'
  /** `if`, `for` and `with`: parentheses and a statement follow. */
  | 'stem'
  /** As `stem`, or the end of a `do`. */
  | 'while'
  | 'switch'
  /** `catch` and `finally`, which go on with a statement. */
  | 'catch'
  | 'finally';

const A = 0x61;

/** The role of the word from `start` to `end`, told by its first letter and length before its text is compared. */
export function roleOf(text: string, start: number, end: number): WordRole {
  const length = end - start;
  if (length < 2 || length > 10) return 'operand';
  switch (text.charCodeAt(start) - A) {
    case 0: // a
      if (length === 2) return is(text, start, 'as', 'operator');
      return length === 5 ? is(text, start, 'await', 'prefix') : 'operand';
    case 2: // c
      if (length === 4) return is(text, start, 'case', 'case');
      return length === 5 ? is(text, start, 'catch', 'catch') : 'operand';
    case 3: // d
      if (length === 2) return is(text, start, 'do', 'do');
      if (length === 6) return is(text, start, 'delete', 'prefix');
      // `export default <a/>`
      return length === 7 ? is(text, start, 'default', 'return') : 'operand';
    case 4: // e
      if (length === 4) return is(text, start, 'else', 'else');
      return length === 7 ? is(text, start, 'extends', 'heritage') : 'operand';
    case 5: // f
      if (length === 3) return is(text, start, 'for', 'stem');
      return length === 7 ? is(text, start, 'finally', 'finally') : 'operand';
    case 8: // i
      if (length === 2) return text.charCodeAt(start + 1) === 0x66 ? 'stem' : is(text, start, 'in', 'operator');
      if (length === 5) return is(text, start, 'infer', 'prefix');
      return length === 10 ? is(text, start, 'instanceof', 'operator') : 'operand';
    case 10: // k
      return length === 5 ? is(text, start, 'keyof', 'prefix') : 'operand';
    case 13: // n
      return length === 3 ? is(text, start, 'new', 'prefix') : 'operand';
    case 14: // o
      return length === 2 ? is(text, start, 'of', 'operator') : 'operand';
    case 17: // r
      if (length === 6) return is(text, start, 'return', 'return');
      return length === 8 ? is(text, start, 'readonly', 'prefix') : 'operand';
    case 18: // s
      if (length === 6) return is(text, start, 'switch', 'switch');
      return length === 9 ? is(text, start, 'satisfies', 'operator') : 'operand';
    case 19: // t
      if (length === 6) return is(text, start, 'typeof', 'prefix');
      return length === 5 ? is(text, start, 'throw', 'prefix') : 'operand';
    case 20: // u
      return length === 6 ? is(text, start, 'unique', 'prefix') : 'operand';
    case 21: // v
      return length === 4 ? is(text, start, 'void', 'void') : 'operand';
    case 22: // w
      if (length === 5) return is(text, start, 'while', 'while');
      return length === 4 ? is(text, start, 'with', 'stem') : 'operand';
    case 24: // y
      return length === 5 ? is(text, start, 'yield', 'prefix') : 'operand';
    default:
      return 'operand';
  }
}

function is(text: string, start: number, word: string, role: WordRole): WordRole {
  for (let at = 1; at < word.length; at += 1) if (text.charCodeAt(start + at) !== word.charCodeAt(at)) return 'operand';
  return role;
}
