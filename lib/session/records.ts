import type { MisplacedAnnotation, RequestKind } from '../facts/index.ts';
import type { ImportedName, SavedComponent } from '../link/index.ts';
import { byKey, isCount, isFlag, isFormat, isMisplaced, isReads, isRequestKind, isSpan, isText, isTouches, isVerdict, list, optional, orNull, shape, tuple } from './checks.ts';

/**
 * - `facts`: what linking needs of one file and where its requests stand, under its text and all that changes its meaning
 * - `places`: where the places of those of its functions are that findings mention, under the same key
 * - `edges`: where one file's requests lead, for the index of the project (see `lib/project/imports/import-record.ts`)
 * - `links`: results of one component of the import graph, under its members' shapes and targets
 */
export type RecordKind = 'facts' | 'places' | 'links' | 'edges';

export type FactsRecord =
  | {
      readonly format: 'esm' | 'commonjs';
      readonly requests: readonly RecordedRequest[];
      readonly hashbang: boolean;
      readonly hasExports: boolean;
      /** What imports bind, what is exported and from where, and requests of `export *` (absent: none), as in `Outline`. */
      readonly bindings: readonly ImportedName[];
      readonly exported: Readonly<Record<string, ImportedName | null>>;
      readonly stars?: readonly number[];
      /** Absent: false. */
      readonly suspends?: boolean;
      readonly misplaced?: readonly MisplacedAnnotation[];
      /** Fingerprint of the module as its evaluation meets it. */
      readonly shape: string;
      /** Fingerprint of all that the text says, but not where. */
      readonly meaning: string;
      /** Fingerprints of the functions that some evaluation ran, by index. */
      readonly functions: Readonly<Record<string, string>>;
    }
  | { readonly failed: string };

/** Start and end of a place, lines and columns from 1: `[line, column, endLine, endColumn]`. */
export type RecordedSpan = readonly [line: number, column: number, endLine: number, endColumn: number];

export type RecordedOffsets = readonly [start: number, end: number];

/** `own`: null where it declares more than the name. `value`: of the literal that is its value. */
export type RecordedDeclaration = readonly [span: RecordedSpan, own: RecordedOffsets | null, value: RecordedOffsets | null];

/** A list and not an object: there are some for every file, and their field names would be most of what is stored. */
export type RecordedRequest = readonly [specifier: string, kind: RequestKind, eager: boolean, deferred: boolean, span: RecordedSpan, attributes: Readonly<Record<string, string>> | null];

export interface PlacesRecord {
  /** Four numbers a place, as in {@link RecordedSpan}, for the functions that findings mention, by their index. */
  readonly functions: Readonly<Record<string, readonly number[]>>;
  /** Where its top level declares names that findings mention; null: it does not. */
  readonly declarations?: Readonly<Record<string, RecordedDeclaration | null>>;
}

export interface LinksRecord {
  readonly candidates: readonly SavedComponent[];
}

const isRequest = tuple(isText, isRequestKind, isFlag, isFlag, isSpan, orNull(byKey(isText)));
const isImportedName = tuple(isCount, isText);
const isFacts = shape({ format: isFormat, requests: list(isRequest), hashbang: isFlag, hasExports: isFlag, bindings: list(isImportedName), exported: byKey(orNull(isImportedName)), stars: optional(list(isCount)), suspends: optional(isFlag), misplaced: optional(list(isMisplaced)), shape: isText, meaning: isText, functions: byKey(isText) });
const isFailure = shape({ failed: isText });
const isOffsets = tuple(isCount, isCount);
const isDeclaration = tuple(isSpan, orNull(isOffsets), orNull(isOffsets));
const isPlaces = shape({ functions: byKey(list(isCount)), declarations: optional(byKey(orNull(isDeclaration))) });
const isComponent = shape({
  dependencies: shape({ states: list(tuple(isText, isText)), functions: list(tuple(isText, isCount, isText)), targets: list(tuple(isText, isText, isText)), types: list(tuple(isText, isText)) }),
  members: list(shape({ module: isText, state: isText, verdict: isVerdict, reads: optional(isReads), touches: optional(isTouches), extended: optional(list(isText)) })),
});
const isLinks = shape({ candidates: list(isComponent) });

export function asFactsRecord(value: unknown): FactsRecord | null {
  return isFacts(value) || isFailure(value) ? (value as FactsRecord) : null;
}

export function asPlacesRecord(value: unknown): PlacesRecord | null {
  return isPlaces(value) ? (value as PlacesRecord) : null;
}

export function asLinksRecord(value: unknown): LinksRecord | null {
  return isLinks(value) ? (value as LinksRecord) : null;
}
