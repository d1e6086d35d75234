/**
 * One expectation of a fixture: `//~ impure? <kind>[: part of the message][ via f > g]`, on the line of its anchor.
 * `//~untyped` and `//~typed` instead of `//~` hold only without, and only with, answers about types.
 */
export interface Mark {
  readonly line: number;
  readonly verdict: 'impure' | 'impure?' | 'unknown' | 'ambient';
  readonly kind: string;
  /** Text that the message contains. */
  readonly part: string | null;
  /** The functions that the witness passes through, outermost first. */
  readonly via: readonly string[] | null;
  readonly text: string;
}

const MARK = /^(impure\??|unknown|ambient) ([a-z-]+)(?:: (.+?))?(?: via (.+))?$/u;

/** Throws on a mark that cannot be read: a misspelt expectation must not pass for none. */
export function marksOf(text: string, mode: 'untyped' | 'typed' = 'untyped'): Mark[] {
  return text.split('\n').flatMap((line, index) =>
    line.split('//~').slice(1).flatMap((mark) => {
      const [, only, expectation = ''] = /^(untyped |typed )?(.*)$/u.exec(mark) ?? [];
      return only === undefined || only.trim() === mode ? [readMark(expectation.trim(), index + 1)] : [];
    }),
  );
}

/** Whether the fixture says what types change. */
export function tellsTypes(text: string): boolean {
  return /\/\/~(?:un)?typed /u.test(text);
}

function readMark(text: string, line: number): Mark {
  const match = MARK.exec(text);
  if (match === null) throw new Error(`line ${line}: cannot read the mark "${text}"`);
  const [, verdict, kind = '', part, via] = match;
  return { line, verdict: verdict as Mark['verdict'], kind, part: part ?? null, via: via?.split(' > ') ?? null, text };
}
