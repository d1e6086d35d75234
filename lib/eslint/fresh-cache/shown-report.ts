import { fingerprint } from '../../base/fingerprint.ts';
import type { LocatedOrderFinding, Location, ModuleReport } from '../../session/index.ts';

/** All that rules may show of one file, besides what its own text alone decides. */
export interface Shown {
  readonly report: ModuleReport;
  readonly order: readonly LocatedOrderFinding[];
  readonly isEntryPoint: boolean;
}

/**
 * As one text. Places in other files are left out, as no message shows them; places in the file itself are told by the
 * text of their line, so that lines which come and go above change nothing.
 */
export function textOfShown({ report, order, isEntryPoint }: Shown, linesOf: () => readonly string[]): string {
  const { module, imports, misplaced: _textDecides, ...judged } = report;
  const place = placesIn(module, linesOf);
  // Of imports, their order in the text tells the place.
  const requests = imports.map(({ specifier, kind, target, closure, witness }) => ({ specifier, kind, target, closure, witness }));
  return JSON.stringify([judged, requests, order, isEntryPoint], (_key, value: unknown) => {
    if (!isLocation(value)) return inOrder(value);
    const { line, column, endLine, endColumn, ...others } = value;
    return inOrder(value.file === module ? { ...others, place: [place(line), column, endLine - line, endColumn] } : others);
  });
}

/** What comes from the store has its keys in another order than what was just found. */
function inOrder(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}

function isLocation(value: unknown): value is Location {
  return typeof value === 'object' && value !== null && 'file' in value && 'line' in value && 'endLine' in value;
}

/** The text of a line and which of those with this text it is: in one text, no two lines have the same. */
function placesIn(module: string, linesOf: () => readonly string[]): (line: number) => string {
  let lines: readonly string[] | null = null;
  return (line) => {
    lines ??= linesOf();
    const text = lines[line - 1] ?? `${module}:${line}`;
    return fingerprint(text, String(lines.slice(0, line).filter((other) => other === text).length));
  };
}
