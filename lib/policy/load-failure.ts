import type { ModuleReport } from '../session/index.ts';

/** Its load certainly throws: nobody ever calls its functions, and what comes after the throw was not looked at. */
export function neverEnds({ effects }: Pick<ModuleReport, 'effects'>): boolean {
  return effects.some(({ kind, conditional, phase }) => kind === 'throw' && !conditional && phase === 'load');
}
