import type { Declaration, EagerRead, ModuleId } from '../effects/index.ts';

/**
 * For which orders of loading a read fails.
 * - `always`: whichever module of the cycle comes first of those that can; reads further down in the same file
 * - `entry`: for some entry point of the project
 * - `latent`: for no entry point that is known, but as soon as some module is imported first
 */
const ORDER_VERDICTS = ['always', 'entry', 'latent'] as const;
export type OrderVerdict = (typeof ORDER_VERDICTS)[number];

/** What a read that comes too early gives: a ReferenceError, or silently undefined. */
export type TooEarly = 'throws' | 'undefined';

/** One initialiser of a module's top level that reads what another module, or a later line, has not made yet. */
export interface OrderFinding {
  readonly reader: ModuleId;
  /** The module whose body makes what is read. */
  readonly module: ModuleId;
  /** The module that has not run far enough: the same, or one that re-exports. */
  readonly awaited: ModuleId;
  /** It is in no import cycle with the reader. */
  readonly isOutside: boolean;
  /** The read that is told, of those that fail. */
  readonly read: EagerRead;
  /** All that fail together with it, by name. */
  readonly bindings: readonly string[];
  readonly outcome: TooEarly;
  readonly verdict: OrderVerdict;
  /** Entry points for which it fails and for which it works, in code unit order. */
  readonly fails: readonly ModuleId[];
  readonly works: readonly ModuleId[];
  /** From the module that is loaded first to the reader; empty within one file. */
  readonly way: readonly ModuleId[];
  /** It fails only where a top-level await lets the reader overtake. */
  readonly isOvertaking: boolean;
}

/** By how the binding is made. */
export function outcomeOf(declaration: Declaration): TooEarly {
  return declaration === 'class' || declaration === 'constant' || declaration === 'default' ? 'throws' : 'undefined';
}
