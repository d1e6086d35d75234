import type { EagerRead, ModuleVerdict, StateAccesses, Verdict } from '../effects/index.ts';
import type { RequestKind } from '../facts/index.ts';
import type { RaceFinding } from '../order/index.ts';
import { isAccesses, isFlag, isObject, isRace, isRead, isRequestKind, isText, isVerdict, isVerdictName, list, optional, orNull, shape, tuple, type Check } from './checks.ts';

/** Results of one folder's modules that stand as they are while nothing changes in the closure of their imports. */
export interface StandingRecord {
  /** Of the folder and those above: what their entries and configuration files say of resolution. */
  readonly surroundings: string;
  /** By file name. */
  readonly modules: Readonly<Record<string, StandingModule>>;
}

/** What was found of one module, without places: a comment changes none of it. Modules in it are references. */
export interface StandingModule {
  /** Of what its text means, and of all that changes that or the meaning of its specifiers. */
  readonly key: string;
  /** The same of its text: where it is as it was, so is what it means. */
  readonly text: string;
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
  /** As in `OrderJudgement`; absent: nothing. */
  readonly early?: readonly EagerRead[];
  readonly isOpen?: boolean;
  /** That it decides; absent: none. */
  readonly races?: readonly RaceFinding[];
  /** What its functions do to shared state; absent: nobody asked. */
  readonly accesses?: Pick<StateAccesses, 'writes' | 'exposed'>;
  /** Where the requests lead that are loaded with it, in their order and in `targetText`'s notation. */
  readonly targets: readonly string[];
  /** Of the same; absent: all are `static`. */
  readonly kinds?: readonly RequestKind[];
}

const isReference: Check = (value) => isText(value) && value !== '';
const isModule = shape({
  key: isText,
  text: isText,
  closureKey: isText,
  members: list(isReference),
  needs: list(tuple(isReference, isText)),
  lookups: list(tuple(isText, isText)),
  own: isVerdict,
  closure: isVerdictName,
  nearestEffect: orNull(isReference),
  early: optional(list(isRead)),
  isOpen: optional(isFlag),
  races: optional(list(isRace)),
  accesses: optional(isAccesses),
  targets: list(isText),
  kinds: optional(list(isRequestKind)),
});

/** Modules are checked one by one, when they are asked for. */
export function asStandingRecord(value: unknown): StandingRecord | null {
  return isObject(value) && isText(value['surroundings']) && isObject(value['modules']) ? (value as unknown as StandingRecord) : null;
}

export function asStandingModule(value: unknown): StandingModule | null {
  return isModule(value) ? (value as StandingModule) : null;
}
