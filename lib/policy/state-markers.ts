import type { LocatedStateWrite, Location } from '../session/index.ts';

/** `// strict-modules: shared-state -- reason`, on the line of a declaration or a write, or on the line before. */
const MARKER = /(?:\/\/|\/\*)\s*strict-modules:\s*shared-state\b(?:\s*--\s*(.*?))?\s*(?:\*\/.*)?$/u;

export interface Marker {
  readonly location: Location;
  readonly hasReason: boolean;
}

export function markersIn(text: string, file: string): Marker[] {
  if (!text.includes('shared-state')) return [];
  return text.split('\n').flatMap((line, index) => {
    const match = MARKER.exec(line.trimEnd());
    if (match === null) return [];
    const location = { file, line: index + 1, column: match.index + 1, endLine: index + 1, endColumn: line.trimEnd().length + 1 };
    return [{ location, hasReason: (match[1] ?? '') !== '' }];
  });
}

/** Whether lines of a file, joined by line breaks, have a marker. */
export function isMarked(lines: string): boolean {
  return lines.split('\n').some((line) => MARKER.test(line.trimEnd()));
}

/** Markers that stand at one of these lines or right before it. */
export function markersAt(markers: readonly Marker[], lines: readonly number[]): Marker[] {
  return markers.filter(({ location }) => lines.some((line) => location.line === line || location.line === line - 1));
}

/** Lines of a file at which a write may be marked. */
export function markableLines({ declaration, entries }: LocatedStateWrite, file: string): number[] {
  const written = entries.flatMap(({ trace }) => trace.filter((frame) => frame.file === file).map(({ line }) => line));
  return declaration?.file === file ? [declaration.line, ...written] : written;
}
