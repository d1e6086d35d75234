import { exploreFunctions } from '../evaluation/index.ts';
import type { Linker } from '../link/index.ts';
import { loadedRequests, whatTextSays, type Judgements } from './judgements.ts';
import type { ModuleTable } from './module-table.ts';
import type { ProgramOrder } from './program-order.ts';

/** What the linker finds. */
export function linkedJudgements(linker: Linker, modules: ModuleTable, program: () => Pick<ProgramOrder, 'orderOf' | 'racesDecidedBy'>): Judgements {
  return {
    own: (module) => linker.link(module).own,
    below: (module) => linker.link(module),
    order: (module) => program().orderOf(module),
    races: (module) => program().racesDecidedBy(module),
    accesses: (module) => linker.onceAfterLoad(module, exploreFunctions),
    requests: (module) => loadedRequests(module, modules),
    text: (module) => whatTextSays(module, modules),
  };
}
