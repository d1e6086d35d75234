import type { EffectKind, ModuleId } from '../effects/index.ts';
import type { ModuleReport, ModuleState } from '../session/index.ts';
import { cellName, staysBehind } from './state-allowances.ts';

/** May the module be used so? What is in the way is a cell of state, an effect of the load or something that the load reads. */
export interface Safety {
  readonly answer: 'yes' | 'no' | 'unknown';
  /** Of a "no", in source terms; of an "unknown", why. */
  readonly because: string | null;
  readonly by: 'state' | 'load' | null;
}

/**
 * What is safe to do with a module:
 * - `unisolated`: tests that use it may run one after the other in one process: its load and its functions leave nothing behind
 * - `twice`: it may be evaluated again, or exist in two copies: its load does nothing that others see but counting itself,
 *   and it keeps no state that the copies would have to share
 * - `workers`: it may be loaded in several workers: its load changes nothing of the process, and it keeps no state
 * - `snapshot`: it may be part of a startup snapshot: its load uses nothing of the host and reads nothing of where it runs
 */
export interface ModuleSafety {
  readonly module: ModuleId;
  readonly unisolated: Safety;
  readonly twice: Safety;
  readonly workers: Safety;
  readonly snapshot: Safety;
}

/** Effects that are over when they have happened, as far as other code can see. */
const PASSING: readonly EffectKind[] = ['console', 'stdio'];
/** Effects that a snapshot keeps. */
const KEPT: readonly EffectKind[] = ['global-write', 'builtin-write', 'import-write', 'console', 'stdio'];

const YES: Safety = { answer: 'yes', because: null, by: null };

export function moduleSafety(report: ModuleReport, { writes }: ModuleState): ModuleSafety {
  const { module, effects, ambient } = report;
  const kept = writes.filter((write) => staysBehind(write, writes));
  const state = kept[0] === undefined ? YES : no('state', cellName(kept[0]));
  const own = kept.find(({ cell }) => cell.owner === module);
  const onLoad = (counts: (effect: ModuleReport['effects'][number]) => boolean): Safety => {
    const effect = effects.find(counts);
    return effect === undefined ? unless(report) : no('load', effect.target);
  };
  const [read] = ambient;
  return {
    module,
    unisolated: firstOf(onLoad(({ kind }) => !PASSING.includes(kind)), state),
    twice: firstOf(onLoad((effect) => !isCounting(effect)), own === undefined ? YES : no('state', cellName(own))),
    workers: firstOf(onLoad(({ level, kind }) => (level === 'process' || level === 'runtime') && !PASSING.includes(kind)), state),
    snapshot: firstOf(onLoad(({ kind }) => !KEPT.includes(kind)), read === undefined ? YES : no('load', read.target)),
  };
}

/** Of a variable of its own, which nobody else names; what is kept in a table may be found there. */
function isCounting({ bookkeeping, target }: ModuleReport['effects'][number]): boolean {
  return bookkeeping === true && /^[\w$]+$/u.test(target);
}

/** What is not known may have any effect. */
function unless({ verdict, reasons }: ModuleReport): Safety {
  return verdict === 'unknown' ? { answer: 'unknown', because: reasons[0]?.message ?? null, by: 'load' } : YES;
}

function no(by: 'state' | 'load', because: string): Safety {
  return { answer: 'no', because, by };
}

/** A "no" outweighs an "unknown". */
function firstOf(...all: readonly Safety[]): Safety {
  return all.find(({ answer }) => answer === 'no') ?? all.find(({ answer }) => answer === 'unknown') ?? YES;
}
