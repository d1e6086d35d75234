import type { AmbientKind, EffectKind, UnknownKind } from './kind.ts';
import type { StateLevel } from './level.ts';
import type { Phase } from './phase.ts';

/**
 * - `pure`: on no feasible path does loading do anything that others can observe
 * - `impure`: on some feasible path it does, with a witness
 * - `unknown`: something that could matter was not resolved, with the reason
 */
export const VERDICTS = ['pure', 'impure', 'unknown'] as const;
export type Verdict = (typeof VERDICTS)[number];

/** Identifies a module: its absolute path with `/`, or `node:name` for a module of the host. */
export type ModuleId = string;

/** One step of a witness, from the module's top level inwards. It stays true when other parts of the files change. */
export interface Frame {
  readonly module: ModuleId;
  /** Index of the function in whose code it stands; 0 is the module body. */
  readonly function: number;
  /** Ordinal among the places of that function's form. */
  readonly place: number;
  /** What happens here, e.g. "`setup()` is called" or "writes `globalThis.x`". */
  readonly text: string;
  /** The function that is entered here, where the frame is a call: "connect". */
  readonly callee?: string;
}

/** Never empty. The first frame stands in the judged module's own top level: findings are anchored there. */
export type Trace = readonly Frame[];

interface Witnessed {
  readonly phase: Phase;
  readonly trace: Trace;
  /** Sentence fragment that completes "which …": "writes `globalThis.app`". */
  readonly what: string;
}

export interface Effect extends Witnessed {
  readonly kind: EffectKind;
  readonly level: StateLevel;
  /** The written or called thing in source terms: `globalThis.app`, `fs.writeFileSync`. */
  readonly target: string;
  /** Behind a guard that the analysis cannot decide. */
  readonly conditional: boolean;
  /**
   * Code of the module that owns the state, or of its package, looks at what stands there and stores something that its
   * caller did not give it: a counter, a memo, a flag. It is an effect, but who leaves the call or the module out loses
   * nothing by it.
   */
  readonly bookkeeping?: true;
}

export interface AmbientRead extends Witnessed {
  readonly kind: AmbientKind;
  readonly target: string;
}

export interface UnknownReason extends Witnessed {
  readonly kind: UnknownKind;
}

/**
 * What an author promises of code:
 * - `pure`: that a call has no effect, with `#__PURE__`
 * - `noSideEffects`: that every call of a function has none, with `#__NO_SIDE_EFFECTS__`, `@pure` or `@nosideeffects`
 */
export const CLAIM_KINDS = ['pure', 'noSideEffects'] as const;
export type ClaimKind = (typeof CLAIM_KINDS)[number];

/** A claim that a witness contradicts. */
export interface RefutedClaim {
  readonly kind: ClaimKind;
  /** What is called, or the function's name; empty where it has none. */
  readonly subject: string;
  /** The call or the function. */
  readonly at: Frame;
  /** Its trace begins with the claimed call, or inside the claimed function. `conditional` is said from there on. */
  readonly effect: Effect;
}

/** What importing one module does by itself, without what its imports' own top levels do. */
export interface ModuleVerdict {
  readonly module: ModuleId;
  readonly verdict: Verdict;
  readonly effects: readonly Effect[];
  readonly ambient: readonly AmbientRead[];
  readonly reasons: readonly UnknownReason[];
  /** What settled what would be unknown: claims (`#__PURE__` and the like) and rows about packages. */
  readonly assumptions: readonly string[];
  /** Claims in this module's text that its load contradicts. */
  readonly refuted: readonly RefutedClaim[];
}

/** Impure outweighs unknown, unknown outweighs pure. */
export function joinVerdicts(left: Verdict, right: Verdict): Verdict {
  if (left === 'impure' || right === 'impure') return 'impure';
  return left === 'unknown' || right === 'unknown' ? 'unknown' : 'pure';
}

export function verdictOf(found: Pick<ModuleVerdict, 'effects' | 'reasons'>): Verdict {
  if (found.effects.length > 0) return 'impure';
  return found.reasons.length > 0 ? 'unknown' : 'pure';
}
