import type { EagerRead, ImportStep, ModuleId } from '../effects/index.ts';
import type { LoadGraph } from './load-graph.ts';
import type { Waiting } from './load-sequence.ts';
import { outcomeOf, type TooEarly } from './order-finding.ts';

interface LookUpFailure {
  readonly outcome: TooEarly;
  /** The module that has not run far enough. */
  readonly awaited: ModuleId;
}

/**
 * What goes wrong when TypeScript's CommonJS output looks a binding up while `waiting` have begun: each import is a
 * constant that a `require` at its place makes, each re-export a property of `exports` that is there from its place on. Exported functions are
 * there from the start, all else once it is made.
 */
export function lookUpFailure(graph: LoadGraph, read: EagerRead, reader: ModuleId, waiting: readonly Waiting[], hasEnded: (module: ModuleId) => boolean): readonly LookUpFailure[] {
  const { module, declaration, steps, isExported } = read;
  const hasPassed = (step: ImportStep, index: number): boolean => {
    const waits = waiting.find((found) => found.module === step.module);
    if (waits === undefined || step.module === reader) return true;
    return requestOf(graph, step, steps[index + 1]?.module ?? module) < waits.request;
  };
  const stuck = steps.findIndex((step, index) => !hasPassed(step, index));
  if (stuck === 0) return [{ outcome: 'throws', awaited: (steps[0] as ImportStep).module }];
  if (stuck > 0) return [{ outcome: 'undefined', awaited: (steps[stuck] as ImportStep).module }];
  if (hasEnded(module) || module === reader || declaration === 'function') return [];
  const isOwnBinding = steps.length === 0 && !(isExported && declaration === 'constant');
  return [{ outcome: isOwnBinding ? outcomeOf(declaration) : 'undefined', awaited: module }];
}

function requestOf(graph: LoadGraph, { module, request }: ImportStep, target: ModuleId): number {
  return request ?? graph(module)?.loads.find(({ to }) => to === target)?.request ?? -1;
}
