import type { StateLevel } from './level.ts';
import type { ModuleId } from './verdict.ts';

/** One place that holds shared state. */
export interface StateCell {
  readonly level: StateLevel;
  /** The module whose load made it; null: the host. */
  readonly owner: ModuleId | null;
  /** Names from the owner's top level inwards, `*` for any key: `['cache', '*']`; of the host from the global object. */
  readonly path: readonly string[];
}
