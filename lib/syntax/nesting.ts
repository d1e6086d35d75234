import { MAX_BARE } from './declarations.ts';
import type { Language } from './language.ts';
import { Levels } from './levels.ts';
import { MAX_ESCAPES, MAX_FLAGS, NestingScan } from './nesting-scan.ts';

/**
 * Levels that nest inwards. In 16,000 files of 30 packages the deepest is a chain of 100 assignments in generated code,
 * and nearly all stay below 60. The parser's native stack ends at about 2,000 nested functions in a worker thread, and
 * what recurses in JavaScript must fit into its stack.
 */
export const MAX_NESTING = 500;

/** With chains that nest to the left. In a worker thread, the parser's stack ends at about 20,000 operands of `+`. */
export const MAX_HEIGHT = 5_000;

export interface DeepNesting {
  readonly offset: number;
  /** What passes the limit: "nesting deeper than". */
  readonly what: string;
  readonly limit: number;
}

const LIMITS: Readonly<Record<NonNullable<Levels['exceeded']>, Omit<DeepNesting, 'offset'>>> = {
  nesting: { what: 'nesting deeper than', limit: MAX_NESTING },
  height: { what: 'nesting deeper than', limit: MAX_HEIGHT },
  escapes: { what: 'escapes in names, more than', limit: MAX_ESCAPES },
  flags: { what: 'flags of a regular expression, more than', limit: MAX_FLAGS },
  bare: { what: 'names without a value in declarations, more than', limit: MAX_BARE },
};

/**
 * Where a text is nested so deep that parsing it could overflow the parser's native stack, which ends the process
 * without an exception, or would keep it busy for minutes. One pass over the characters; where it misreads the text it errs towards more depth.
 */
export function findDeepNesting(text: string, language: Pick<Language, 'dialect'>): DeepNesting | null {
  if (text.length < MAX_NESTING) return null;
  const levels = new Levels(MAX_NESTING, MAX_HEIGHT);
  const offset = new NestingScan(text, language.dialect, levels).run();
  if (levels.exceeded === null) return null;
  return { offset, ...LIMITS[levels.exceeded] };
}
