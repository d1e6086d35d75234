import type { ExposedContainer } from './exposed-container.ts';
import type { EffectKind } from './kind.ts';
import type { StateCell } from './state-cell.ts';
import type { ModuleId, Trace } from './verdict.ts';

/** How a cell is changed. */
export type WriteManner =
  | 'assign'
  /** `n++`, `n += 1` */
  | 'count'
  /** `n--`, `n -= 1` */
  | 'countDown'
  /** At an end, or to a set. */
  | 'append'
  /** One more of those who are told. */
  | 'listen'
  /** Under a key that is not known. */
  | 'fill'
  | 'remove'
  | 'reorder'
  | 'define'
  | 'freeze'
  /** To what is there only after what was there: `queue = queue.then(…)`. */
  | 'chain'
  /** To what tells a timer. */
  | 'schedule'
  /** Moves `lastIndex` of a regular expression. */
  | 'match'
  /** Advances an iterator. */
  | 'consume'
  /** Keeps a part of its input: `decoder.decode(chunk, { stream: true })`. */
  | 'stream'
  /** By a call that says no more. */
  | 'call';

/**
 * What the code around a write asks of the cell before:
 * - `absence`: whether it is there or is set: a lazy value, a memo, a guard that runs once
 * - `size`: how large it is
 * - `exhausted`: a loop goes on until the state is as it was: `while ((match = pattern.exec(text)))`
 * - `restored`: nothing; the same function puts back what the host had
 * - `scratch`: nothing; but whoever reads it has written it before, and no other code runs between: where a parser is
 * - `memo`: nothing; but whether what it was made of is what is asked for now: one value that is kept with its key
 * - `once`: nothing; but other state whether this has run before: `if (started) return; started = true; …`
 * - `keyed`: likewise, for each key of a table: `if (seen.has(key)) return; seen.add(key); …`
 */
export type WriteGuard = 'none' | 'absence' | 'size' | 'exhausted' | 'restored' | 'scratch' | 'memo' | 'once' | 'keyed';

/** What a cell holds after the write; `nothing`: null, undefined or false. */
export type StoredKind = 'number' | 'nothing' | 'other';

/**
 * What others may do between the parts of a function that use the state:
 * - `stale`: it is set to what was made of its value before an `await`: `total = total + (await price())`
 * - `held`: the same function uses it before an `await` and after it
 */
export type WriteOverlap = 'none' | 'stale' | 'held';

/**
 * What is written:
 * - `configuration`: what a package keeps for all that use it, by a row about the package
 * - `buffer`: bytes or numbers that are overwritten in place
 * - `store`: an object that a package made to hold state, by a row about the package
 */
export type WrittenThing = 'binding' | 'object' | 'array' | 'map' | 'set' | 'weak' | 'regexp' | 'class' | 'function' | 'buffer' | 'configuration' | 'store' | 'other';

/**
 * Where a written value comes from:
 * - `own`: from the module itself, as far as is known
 * - `caller`: from an argument of a function that others call
 * - `request`: from what a request handler is given
 */
export type ValueOrigin = 'own' | 'caller' | 'request';

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
  readonly guard: WriteGuard;
  readonly overlap: WriteOverlap;
  readonly stores: StoredKind;
  /** A function that writes it also gives it to its caller. */
  readonly isGivenAway: boolean;
  /** Stands in a getter: who reads the property changes it. */
  readonly inGetter: boolean;
  readonly thing: WrittenThing;
  /** It is what the writing code's package made, or a method of it was called on: its own affair. */
  readonly isOwnMaking: boolean;
  /** Behind a guard that the analysis cannot decide. */
  readonly conditional: boolean;
  /** Completes "which …": "assigns `current`". */
  readonly what: string;
  /** Those with the shortest ways first; never empty. */
  readonly entries: readonly StateEntry[];
}

/** A binding of a module's top level, or one of its static members, with what can change of it. */
export interface StateBinding {
  readonly cell: StateCell;
  readonly value: StateValueClass;
}

/**
 * - `deep-immutable`: primitives, functions, and what is frozen all the way
 * - `shallow`: frozen, but holds what is not
 * - `mutable`: is assigned again, or can be changed
 * - `changes-on-read`: an iterator, a regular expression with `g` or `y`
 */
export type StateValueClass = 'deep-immutable' | 'shallow' | 'mutable' | 'changes-on-read' | 'unknown';

/** Functions, as a caller would write them, that read a binding of a module's top level. */
export interface StateRead {
  readonly owner: ModuleId;
  readonly binding: string;
  readonly entries: readonly string[];
}

/** What the functions of one module do to shared state after its load. Plain data. */
export interface StateAccesses {
  readonly writes: readonly StateWrite[];
  /** Containers that the load made and that the module exports as they are. */
  readonly exposed: readonly ExposedContainer[];
  /** Only of functions that were looked at: of all, where the question was for all. */
  readonly reads: readonly StateRead[];
  readonly bindings: readonly StateBinding[];
}

export const NO_ACCESSES: StateAccesses = { writes: [], reads: [], bindings: [], exposed: [] };
