import type { FileNames } from '../report/index.ts';
import type { Statistics } from '../session/index.ts';

/** Names of evaluated modules that are shown. */
const SHOWN = 10;

/** What a run computed and what it took from the store, for `--stats`. */
export function statisticsText(statistics: Statistics | null, nameOf: FileNames): string {
  if (statistics === null) return '';
  const restored = new Set(statistics.restored).size;
  const evaluated = [...new Set(statistics.evaluated)];
  const materialised = new Set(statistics.materialised).size;
  const total = restored + evaluated.length;
  const lines = [`${total} modules: ${restored} from the store, ${evaluated.length} evaluated${materialised === 0 ? '' : `, ${materialised} evaluated again for their values`}`];
  if (restored > 0) for (const module of evaluated.slice(0, SHOWN)) lines.push(`  evaluated ${nameOf(module)}`);
  if (restored > 0 && evaluated.length > SHOWN) lines.push(`  and ${evaluated.length - SHOWN} more`);
  return `${lines.join('\n')}\n`;
}
