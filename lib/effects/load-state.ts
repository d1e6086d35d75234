import type { StateCell } from './state-cell.ts';
import type { Trace } from './verdict.ts';

/**
 * How a load changes a piece of state, as far as it matters whether somebody else's change comes before or after.
 * - `assign`: it has this value from then on
 * - `default`: it has this value unless it had one before: `??=`, `if (!x)`
 * - `append`: one more element of a list
 * - `add`: one more member of a set
 * - `delete`: it is gone
 * - `change`: something else, such as a new order of the elements
 */
export const WRITE_WAYS = ['assign', 'default', 'append', 'add', 'delete', 'change'] as const;
export type WriteWay = (typeof WRITE_WAYS)[number];

interface Touch {
  readonly cell: StateCell;
  /** The exact primitive that is written or seen, as source text; null where it is not known or is an object. */
  readonly value: string | null;
  /** Index of the statement of the module's top level that does it. */
  readonly statement: number;
  /** Of a CommonJS module: how many of {@link LoadTouches.required} came before. */
  readonly after: number;
  /** Behind a guard that the analysis cannot decide. */
  readonly conditional: boolean;
  /** Done by code of the module that owns the state: a counter, a memo. */
  readonly byOwner: boolean;
  /** Leads from the module's top level to the place. */
  readonly trace: Trace;
}

/** A change that a module's load makes to state which is not its own. */
export interface WriteTouch extends Touch {
  readonly way: WriteWay;
  /** Where the object that is written has its name, if it is another module's or the host's. */
  readonly object: StateCell | null;
  /** After the load, in a callback or behind an `await` of a function. */
  readonly isLate: boolean;
  /** What was there was looked at before: it adds to that, or wraps it. */
  readonly looksFirst: boolean;
}

/** A look that a module's load takes at state which is not its own, and which others may change. */
export interface ReadTouch extends Touch {
  /** What is being made at the top level meanwhile: the declared names, or empty. */
  readonly initialiser: string;
}

/** What of a module's load others may see, and what of others it sees, besides bindings. */
export interface LoadTouches {
  readonly writes: readonly WriteTouch[];
  readonly reads: readonly ReadTouch[];
  /** Of a CommonJS module: indices of its requests, in the order in which they were made. */
  readonly required: readonly number[];
}

export const NO_TOUCHES: LoadTouches = { writes: [], reads: [], required: [] };
