import type { ModuleId } from '../effects/index.ts';
import type { FileNames } from '../report/index.ts';
import type { Statistics } from '../session/index.ts';
import type { StoreStatistics } from '../store/index.ts';

/** Names of evaluated modules that are shown for each cause. */
const SHOWN = 10;

const CAUSES: Readonly<Record<Statistics['evaluated'][number]['cause'], string>> = {
  text: 'its code, or that of its import cycle, changed',
  dependency: 'something that it uses of another module changed',
  resolution: 'an import may lead elsewhere',
  'nothing-kept': 'nothing was kept of it',
};

/** What a run computed and why, and what it took from the store, for `--stats`. */
export function statisticsText(statistics: Statistics | null, store: StoreStatistics | null, nameOf: FileNames): string {
  return [...(statistics === null ? [] : workLines(statistics, nameOf)), ...(store === null ? [] : [storeLine(store)])].map((line) => `${line}\n`).join('');
}

function workLines({ restored, evaluated, materialised, parsed }: Statistics, nameOf: FileNames): string[] {
  const again = materialised.length === 0 ? '' : `, ${materialised.length} evaluated again for their values`;
  const total = new Set([...restored, ...evaluated.map(({ module }) => module)]).size;
  const causes = Object.entries(CAUSES).flatMap(([cause, text]) => causeLines(text, evaluated.flatMap((one) => (one.cause === cause ? one.module : [])), nameOf));
  return [`${total} modules: ${restored.length} from the store, ${evaluated.length} evaluated${again}; ${parsed.length} parsed`, ...causes];
}

function causeLines(text: string, modules: readonly ModuleId[], nameOf: FileNames): string[] {
  if (modules.length === 0) return [];
  const rest = modules.length - SHOWN;
  return [`  ${modules.length} evaluated, as ${text}:`, ...modules.slice(0, SHOWN).map((module) => `    ${nameOf(module)}`), ...(rest > 0 ? [`    and ${rest} more`] : [])];
}

function storeLine({ kinds, evicted, bytesRead, bytesWritten }: StoreStatistics): string {
  const sum = (name: 'hits' | 'misses' | 'damaged' | 'written'): number => Object.values(kinds).reduce((total, kind) => total + kind[name], 0);
  const damaged = sum('damaged') === 0 ? '' : `, ${sum('damaged')} of them damaged`;
  return `cache: ${sum('hits')} files found, ${sum('misses')} not${damaged}; ${sum('written')} written, ${evicted} evicted; ${kilobytes(bytesRead)} read, ${kilobytes(bytesWritten)} written`;
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
