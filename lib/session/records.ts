import { AMBIENT_KINDS, CLAIM_KINDS, EFFECT_KINDS, PHASES, STATE_LEVELS, UNKNOWN_KINDS, VERDICTS, type ModuleVerdict } from '../effects/index.ts';
import type { MisplacedAnnotation, RequestKind } from '../facts/index.ts';
import type { SavedComponent } from '../link/index.ts';

/**
 * - `facts`: what linking needs of one file and where its requests stand, under its text and all that changes its meaning
 * - `places`: where the places of those of its functions are that findings mention, under the same key
 * - `links`: results of one component of the import graph, under its members' shapes and targets
 */
export type RecordKind = 'facts' | 'places' | 'links';

export type FactsRecord =
  | {
      readonly format: 'esm' | 'commonjs';
      readonly requests: readonly RecordedRequest[];
      readonly hashbang: boolean;
      readonly hasExports: boolean;
      readonly misplaced?: readonly MisplacedAnnotation[];
      readonly shape: string;
      /** Fingerprints of the functions that some evaluation ran, by index. */
      readonly functions: Readonly<Record<string, string>>;
    }
  | { readonly failed: string };

/** Start and end of a place, lines and columns from 1: `[line, column, endLine, endColumn]`. */
export type RecordedSpan = readonly [line: number, column: number, endLine: number, endColumn: number];

/** A list and not an object: there are some for every file, and their field names would be most of what is stored. */
export type RecordedRequest = readonly [specifier: string, kind: RequestKind, eager: boolean, deferred: boolean, span: RecordedSpan, attributes: Readonly<Record<string, string>> | null];

export interface PlacesRecord {
  /** Four numbers a place, as in {@link RecordedSpan}, for the functions that findings mention, by their index. */
  readonly functions: Readonly<Record<string, readonly number[]>>;
}

export interface LinksRecord {
  readonly candidates: readonly SavedComponent[];
}

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isFlag: Check = (value) => typeof value === 'boolean';
const isCount: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;
const oneOf = (words: Iterable<string>): Check => {
  const known = new Set<unknown>(words);
  return (value) => known.has(value);
};
const list = (item: Check): Check => (value) => Array.isArray(value) && value.every(item);
const tuple = (...items: readonly Check[]): Check => (value) => Array.isArray(value) && value.length === items.length && items.every((check, index) => check(value[index]));
const byKey = (item: Check): Check => (value) => isObject(value) && Object.values(value).every(item);
const shape = (fields: Readonly<Record<string, Check>>): Check => {
  const checks = Object.entries(fields);
  return (value) => isObject(value) && checks.every(([name, check]) => check(value[name]));
};
const optional = (check: Check): Check => (value) => value === undefined || check(value);

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isRequest = tuple(
  isText, oneOf(['static', 'bare', 'reexport', 'dynamic', 'require', 'worker', 'jsx', 'type']), isFlag, isFlag, tuple(isCount, isCount, isCount, isCount), (value) => value === null || byKey(isText)(value),
);
const isSpan = shape({ start: isCount, end: isCount });
const isMeant = shape({ start: isCount, end: isCount, line: isCount, endLine: isCount });
const isMisplaced: Check = (value) => isSpan(value) && shape({ claim: oneOf(CLAIM_KINDS), line: isCount, column: isCount, endLine: isCount, endColumn: isCount, meant: (meant) => meant === null || isMeant(meant), eager: isFlag })(value);
const isFacts = shape({ format: oneOf(['esm', 'commonjs']), requests: list(isRequest), hashbang: isFlag, hasExports: isFlag, misplaced: optional(list(isMisplaced)), shape: isText, functions: byKey(isText) });
const isFailure = shape({ failed: isText });
const isPlaces = shape({ functions: byKey(list(isCount)) });
const isFrame = shape({ module: isText, function: isCount, place: isCount, text: isText, callee: optional(isText) });
const isTrace: Check = (value) => Array.isArray(value) && value.length > 0 && value.every(isFrame);
const witnessed = { phase: oneOf(PHASES), trace: isTrace, what: isText };
const isEffect = shape({ ...witnessed, kind: oneOf(Object.keys(EFFECT_KINDS)), level: oneOf(STATE_LEVELS), target: isText, conditional: isFlag });
const isVerdict = shape({
  module: isText,
  verdict: oneOf(VERDICTS),
  effects: list(isEffect),
  ambient: list(shape({ ...witnessed, kind: oneOf(Object.keys(AMBIENT_KINDS)), target: isText })),
  reasons: list(shape({ ...witnessed, kind: oneOf(Object.keys(UNKNOWN_KINDS)) })),
  assumptions: list(isText),
  refuted: list(shape({ kind: oneOf(CLAIM_KINDS), subject: isText, at: isFrame, effect: isEffect })),
});
const isComponent = shape({
  dependencies: shape({ states: list(tuple(isText, isText)), functions: list(tuple(isText, isCount, isText)), targets: list(tuple(isText, isText, isText)) }),
  members: list(shape({ module: isText, state: isText, verdict: (value) => isVerdict(value) && agrees(value as ModuleVerdict) })),
});

const isLinks = shape({ candidates: list(isComponent) });

/** A verdict follows from its findings: a record that says otherwise was not written by us. */
function agrees({ verdict, effects, reasons }: ModuleVerdict): boolean {
  return verdict === (effects.length > 0 ? 'impure' : reasons.length > 0 ? 'unknown' : 'pure');
}

export function asFactsRecord(value: unknown): FactsRecord | null {
  return isFacts(value) || isFailure(value) ? (value as FactsRecord) : null;
}

export function asPlacesRecord(value: unknown): PlacesRecord | null {
  return isPlaces(value) ? (value as PlacesRecord) : null;
}

export function asLinksRecord(value: unknown): LinksRecord | null {
  return isLinks(value) ? (value as LinksRecord) : null;
}
