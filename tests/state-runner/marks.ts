/**
 * One expectation of a fixture: `//~ <message> <level> <cell>[ via f > g]`, on the line where it is reported. `via` names
 * the function that is called from outside and those on the way.
 */
export interface StateMark {
  readonly line: number;
  readonly id: string;
  readonly level: string;
  readonly cell: string;
  readonly via: string | null;
}

const MARK = /\/\/~ (\w+)(?: ([a-z-]+) (\S+)(?: via (.+))?)?$/u;

/** Throws on a mark that cannot be read. */
export function stateMarksOf(text: string): StateMark[] {
  return text.split('\n').flatMap((line, index) => {
    if (!line.includes('//~')) return [];
    const match = MARK.exec(line.trimEnd());
    if (match === null) throw new Error(`line ${index + 1}: cannot read the mark "${line.trim()}"`);
    const [, id = '', level = '', cell = '', via] = match;
    return [{ line: index + 1, id, level, cell, via: via ?? null }];
  });
}
