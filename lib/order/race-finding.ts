import type { ModuleId, ReadTouch, WriteTouch } from '../effects/index.ts';

/**
 * What the order of two loads does to a piece of state that both touch.
 * - `late`: the writer loads the reader first: no order helps
 * - `early`: the reader is loaded first, because its import stands first
 * - `chance`: the writer is loaded first, because its import stands first
 * - `clash`: two write what does not go together, and the one whose import stands last wins
 * - `overtaking`: a top-level await decides which comes first
 */
export const RACE_KINDS = ['late', 'early', 'chance', 'clash', 'overtaking'] as const;
export type RaceKind = (typeof RACE_KINDS)[number];

/** One of the two modules, with what its load does to the state and how it comes to be loaded. */
export interface RaceSide<Touch extends ReadTouch | WriteTouch = ReadTouch | WriteTouch> {
  readonly module: ModuleId;
  readonly touch: Touch;
  /** From the deciding module, both included. */
  readonly way: readonly ModuleId[];
  /** The deciding module's request that leads there first; null where it is that module itself. */
  readonly request: number | null;
}

export interface RaceFinding {
  readonly kind: RaceKind;
  /** The module that loads both and puts them in their order. */
  readonly decider: ModuleId;
  readonly writer: RaceSide<WriteTouch>;
  /** For a clash the other writer, of which the import stands later. */
  readonly other: RaceSide;
  /** Both only count or collect, by code of the module that owns the state. */
  readonly isBookkeeping: boolean;
}
