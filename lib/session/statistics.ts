import type { LinkEvent } from '../link/index.ts';
import type { ModuleId } from '../effects/index.ts';
import type { Statistics } from './options.ts';

/** Modules by what was done to judge them; each once, by the most expensive. */
export function statisticsOf(events: readonly { readonly event: LinkEvent; readonly module: ModuleId }[]): Statistics {
  const modules: Record<LinkEvent, ModuleId[]> = { kept: [], restored: [], evaluated: [], materialised: [] };
  for (const { event, module } of events) modules[event].push(module);
  return { kept: modules.kept, restored: modules.restored, evaluated: modules.evaluated, materialised: modules.materialised };
}
