/**
 * One expectation of a fixture: `//~ <message> <level> <cell>[ via f > g]`, on the line where it is reported; a line may have
 * several. `via` names the function that is called from outside and those on the way.
 */
export interface StateMark {
  readonly line: number;
  readonly id: string;
  readonly level: string;
  readonly cell: string;
  readonly via: string | null;
}

const MARK = /^(\w+)(?: ([a-z-]+) (.+?)(?: via (.+))?)?$/u;

/** Throws on a mark that cannot be read. */
export function stateMarksOf(text: string): StateMark[] {
  return text.split('\n').flatMap((line, index) => {
    if (!line.includes('//~')) return [];
    return line.split('//~').slice(1).map((mark) => {
      const match = MARK.exec(mark.trim());
      if (match === null) throw new Error(`line ${index + 1}: cannot read the mark "${mark.trim()}"`);
      const [, id = '', level = '', cell = '', via] = match;
      return { line: index + 1, id, level, cell, via: via ?? null };
    });
  });
}
