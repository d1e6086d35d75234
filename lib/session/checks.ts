import { AMBIENT_KINDS, CLAIM_KINDS, DECLARATIONS, EFFECT_KINDS, PHASES, STATE_LEVELS, UNKNOWN_KINDS, VERDICTS, WRITE_WAYS, type ExposedContainer, type ModuleVerdict, type StoredKind, type ValueOrigin, type WriteGuard, type WriteManner, type WriteOverlap, type WrittenThing } from '../effects/index.ts';
import { RACE_KINDS } from '../order/index.ts';

/** Whether a value, which somebody may have put into the store, has the shape that the engine expects. */
export type Check = (value: unknown) => boolean;

export const isText: Check = (value) => typeof value === 'string';
export const isFlag: Check = (value) => typeof value === 'boolean';
export const isCount: Check = (value) => typeof value === 'number' && Number.isInteger(value) && value >= 0;

export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function oneOf(words: Iterable<string>): Check {
  const known = new Set<unknown>(words);
  return (value) => known.has(value);
}

export function list(item: Check): Check {
  return (value) => Array.isArray(value) && value.every(item);
}

export function tuple(...items: readonly Check[]): Check {
  return (value) => Array.isArray(value) && value.length === items.length && items.every((check, index) => check(value[index]));
}

export function byKey(item: Check): Check {
  return (value) => isObject(value) && Object.values(value).every(item);
}

/** An object that has these fields, and maybe others. */
export function shape(fields: Readonly<Record<string, Check>>): Check {
  const checks = Object.entries(fields);
  return (value) => isObject(value) && checks.every(([name, check]) => check(value[name]));
}

export function orNull(check: Check): Check {
  return (value) => value === null || check(value);
}

export function optional(check: Check): Check {
  return (value) => value === undefined || check(value);
}

export const isRequestKind = oneOf(['static', 'bare', 'reexport', 'dynamic', 'require', 'worker', 'jsx', 'type']);
export const isFormat = oneOf(['esm', 'commonjs']);
export const isSpan = tuple(isCount, isCount, isCount, isCount);
export const isVerdictName = oneOf(VERDICTS);

const isFrame = shape({ module: isText, function: isCount, place: isCount, text: isText, callee: optional(isText) });
const isTrace: Check = (value) => Array.isArray(value) && value.length > 0 && value.every(isFrame);
const witnessed = { phase: oneOf(PHASES), trace: isTrace, what: isText };
const isEffect = shape({ ...witnessed, kind: oneOf(Object.keys(EFFECT_KINDS)), level: oneOf(STATE_LEVELS), target: isText, conditional: isFlag, bookkeeping: (value) => value === undefined || value === true });
const isShapedVerdict = shape({
  module: isText,
  verdict: isVerdictName,
  effects: list(isEffect),
  ambient: list(shape({ ...witnessed, kind: oneOf(Object.keys(AMBIENT_KINDS)), target: isText })),
  reasons: list(shape({ ...witnessed, kind: oneOf(Object.keys(UNKNOWN_KINDS)) })),
  assumptions: list(isText),
  refuted: list(shape({ kind: oneOf(CLAIM_KINDS), subject: isText, at: isFrame, effect: isEffect })),
});

/** A verdict follows from its findings: a record that says otherwise was not written by us. */
export const isVerdict: Check = (value) => isShapedVerdict(value) && agrees(value as ModuleVerdict);

function agrees({ verdict, effects, reasons }: ModuleVerdict): boolean {
  return verdict === (effects.length > 0 ? 'impure' : reasons.length > 0 ? 'unknown' : 'pure');
}

export const isRead = shape({ module: isText, binding: isText, declaration: oneOf(Object.keys(DECLARATIONS)), madeBy: orNull(isCount), steps: list(shape({ module: isText, request: orNull(isCount) })), isExported: isFlag, initialiser: isText, conditional: isFlag, isLate: isFlag, trace: isTrace });
export const isReads = shape({ early: list(isRead), eager: list(isRead), prefixes: list(shape({ request: isCount, statement: isCount, exported: list(isText), isReplaced: isFlag })) });

const isCell = shape({ level: oneOf(STATE_LEVELS), owner: orNull(isText), path: (value) => Array.isArray(value) && value.length > 0 && value.every(isText) });
const touch = { cell: isCell, value: orNull(isText), statement: isCount, after: isCount, conditional: isFlag, byOwner: isFlag, trace: isTrace };
const isWriteTouch = shape({ ...touch, way: oneOf(WRITE_WAYS), object: orNull(isCell), isLate: isFlag, looksFirst: isFlag });
const isReadTouch = shape({ ...touch, initialiser: isText });
export const isTouches = shape({ writes: list(isWriteTouch), reads: list(isReadTouch), required: list(isCount) });

const side = { module: isText, way: list(isText), request: orNull(isCount) };
export const isRace = shape({ kind: oneOf(RACE_KINDS), decider: isText, writer: shape({ ...side, touch: isWriteTouch }), other: shape({ ...side, touch: (value) => isWriteTouch(value) || isReadTouch(value) }), isBookkeeping: isFlag });

const isManner = oneOf(Object.keys({ assign: true, count: true, countDown: true, append: true, listen: true, fill: true, remove: true, reorder: true, define: true, freeze: true, chain: true, schedule: true, match: true, consume: true, stream: true, call: true } satisfies Record<WriteManner, true>));
const isGuard = oneOf(Object.keys({ none: true, absence: true, size: true, exhausted: true, restored: true, scratch: true, memo: true, once: true, keyed: true } satisfies Record<WriteGuard, true>));
const isThing = oneOf(Object.keys({ binding: true, object: true, array: true, map: true, set: true, weak: true, regexp: true, class: true, function: true, buffer: true, configuration: true, store: true, other: true } satisfies Record<WrittenThing, true>));
const isEntry = shape({ name: isText, trace: isTrace });
const isStateWrite = shape({
  cell: isCell, manner: isManner, effect: orNull(oneOf(Object.keys(EFFECT_KINDS))), origin: oneOf(['own', 'caller', 'request'] satisfies ValueOrigin[]), guard: isGuard, overlap: oneOf(['none', 'stale', 'held'] satisfies WriteOverlap[]), stores: oneOf(['number', 'nothing', 'other'] satisfies StoredKind[]), isGivenAway: isFlag,
  inGetter: isFlag, thing: isThing, isOwnMaking: isFlag, conditional: isFlag, what: isText, entries: (value) => list(isEntry)(value) && (value as unknown[]).length > 0,
});
const isExposed = shape({ name: isText, binding: isText, slot: isCount, kind: oneOf(['array', 'map', 'set', 'object'] satisfies ExposedContainer['kind'][]) });
export const isAccesses = shape({ writes: list(isStateWrite), exposed: list(isExposed) });

const isMeant = shape({ start: isCount, end: isCount, line: isCount, endLine: isCount });
export const isMisplaced = shape({ start: isCount, end: isCount, claim: oneOf(CLAIM_KINDS), line: isCount, column: isCount, endLine: isCount, endColumn: isCount, meant: orNull(isMeant), eager: isFlag });
