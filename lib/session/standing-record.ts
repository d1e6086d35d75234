import type { ModuleVerdict, Verdict } from '../effects/index.ts';
import type { RequestKind } from '../facts/index.ts';
import { isFlag, isFormat, isMisplaced, isObject, isRequestKind, isSpan, isText, isVerdict, isVerdictName, list, optional, orNull, shape, tuple, type Check } from './checks.ts';
import type { Judgements } from './judgements.ts';
import type { RecordedSpan } from './records.ts';

/** Results of one folder's modules that stand as they are while nothing changes in the closure of their imports. */
export interface StandingRecord {
  /** Of the folder and those above: what their entries and configuration files say of resolution. */
  readonly surroundings: string;
  /** By file name. */
  readonly modules: Readonly<Record<string, StandingModule>>;
}

/** What was found of one module. Modules in it are references. */
export interface StandingModule {
  /** Of its text and all that changes the meaning of that or of its specifiers. */
  readonly key: string;
  /** Of the module and everything below it. Members of one component share it. */
  readonly closureKey: string;
  /** Members of its component, itself among them. */
  readonly members: readonly string[];
  /** Modules outside of the component that it needs, with their closure keys then. */
  readonly needs: readonly (readonly [module: string, closureKey: string])[];
  /** Folders elsewhere in which an import looks in vain, with their surroundings then. */
  readonly lookups: readonly (readonly [folder: string, surroundings: string])[];
  readonly own: ModuleVerdict;
  readonly closure: Verdict;
  readonly nearestEffect: string | null;
  /** Absent: false. */
  readonly dependsOnOrder?: boolean;
  readonly requests: readonly StandingRequest[];
  readonly text: ReturnType<Judgements['text']>;
}

/** A request that is loaded with the module: a list, as in `RecordedRequest`. The target is in `targetText`'s notation. */
export type StandingRequest = readonly [specifier: string, kind: RequestKind, target: string, span: RecordedSpan | null];

const isReference: Check = (value) => isText(value) && value !== '';
const isModule = shape({
  key: isText,
  closureKey: isText,
  members: list(isReference),
  needs: list(tuple(isReference, isText)),
  lookups: list(tuple(isText, isText)),
  own: isVerdict,
  closure: isVerdictName,
  nearestEffect: orNull(isReference),
  dependsOnOrder: optional(isFlag),
  requests: list(tuple(isText, isRequestKind, isText, orNull(isSpan))),
  text: shape({ traits: orNull(shape({ hashbang: isFlag, hasExports: isFlag, format: isFormat })), misplaced: list(isMisplaced) }),
});

/** Modules are checked one by one, when they are asked for. */
export function asStandingRecord(value: unknown): StandingRecord | null {
  return isObject(value) && isText(value['surroundings']) && isObject(value['modules']) ? (value as unknown as StandingRecord) : null;
}

export function asStandingModule(value: unknown): StandingModule | null {
  return isModule(value) ? (value as StandingModule) : null;
}
