import type { EffectKind } from './kind.ts';
import type { StateCell } from './state-cell.ts';
import type { Trace } from './verdict.ts';

/** How a cell is changed. The text completes "which …", before the cell's name. */
export const WRITE_MANNERS = {
  assign: 'assigns',
  count: 'counts with',
  append: 'adds to',
  fill: 'stores under a key of',
  remove: 'removes from',
  reorder: 'reorders',
  define: 'defines a property of',
  freeze: 'freezes',
  match: 'moves `lastIndex` of',
  consume: 'advances',
  call: 'changes by a call',
} as const;
export type WriteManner = keyof typeof WRITE_MANNERS;

/**
 * Where a written value comes from:
 * - `own`: from the module itself, as far as is known
 * - `caller`: from an argument of a function that others call
 * - `request`: from what a request handler is given
 */
export const VALUE_ORIGINS = ['own', 'caller', 'request'] as const;
export type ValueOrigin = (typeof VALUE_ORIGINS)[number];

/** A function that others may call once the module is loaded, and the way from there to a write. */
export interface StateEntry {
  /** As a caller would write it: `store.setUser`; empty where it has no name. */
  readonly name: string;
  /** From the function's own code inwards. */
  readonly trace: Trace;
}

/** A write of shared state by a function that is called after the load. */
export interface StateWrite {
  readonly cell: StateCell;
  readonly manner: WriteManner;
  /** Of what the host owns: what kind of effect it is. */
  readonly effect: EffectKind | null;
  readonly origin: ValueOrigin;
  /** Behind a guard that the analysis cannot decide. */
  readonly conditional: boolean;
  /** Completes "which …": "assigns `current`". */
  readonly what: string;
  /** Those with the shortest ways first; never empty. */
  readonly entries: readonly StateEntry[];
}

/** What the functions of one module do to shared state after its load. Plain data. */
export interface StateAccesses {
  readonly writes: readonly StateWrite[];
}

export const NO_ACCESSES: StateAccesses = { writes: [] };
