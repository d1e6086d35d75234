import type { ModuleId } from '../../effects/index.ts';
import type { ProjectFiles } from '../files/index.ts';
import { relativeTo, type ImportGraph } from '../imports/index.ts';
import type { EntryOrigin, EntryPoint, EntryPoints } from './entry-point.ts';
import { manifestEntries } from './manifest-entries.ts';
import type { OutputMap } from './output-map.ts';

/** What the settings say of a file, by its path with `/` from the project's root. */
export interface EntryClasses {
  isTest(path: string): boolean;
  isConfigFile(path: string): boolean;
  isEntryPoint(path: string): boolean;
}

export interface EntryQuestion {
  readonly files: ProjectFiles;
  readonly graph: ImportGraph;
  readonly outputs: OutputMap;
  readonly classes: EntryClasses;
}

/** Every module of the project that is an entry point, with each origin, and what the manifests offer besides. */
export function entryPointsOf({ files, graph, outputs, classes }: EntryQuestion): EntryPoints {
  const offered = files.packages.map((manifest) => manifestEntries(manifest, outputs));
  const entries = [...offered.flatMap((found) => found.entries), ...entriesByImport(graph), ...entriesByName(files, classes)];
  return { entries: sorted(entries), unmapped: offered.flatMap((found) => found.unmapped) };
}

/** What code says: hashbangs, and the targets of workers and `import()` inside the project. */
function entriesByImport(graph: ImportGraph): readonly EntryPoint[] {
  const entries: EntryPoint[] = [];
  for (const [file, imports] of graph.imports.entries()) {
    if (imports.kind === 'unknown') continue;
    if (imports.hashbang) entries.push({ module: file, origin: { kind: 'hashbang' } });
    const seen = new Set<string>();
    for (const { kind, to } of imports.edges) {
      if ((kind !== 'worker' && kind !== 'dynamic') || seen.has(`${kind} ${to}`) || graph.imports.get(to) === undefined) continue;
      seen.add(`${kind} ${to}`);
      entries.push({ module: to, origin: { kind, by: file } });
    }
  }
  return entries;
}

function entriesByName({ root, files }: ProjectFiles, classes: EntryClasses): readonly EntryPoint[] {
  return files.flatMap((module) => originsByName(relativeTo(root, module), classes).map((origin) => ({ module, origin })));
}

function originsByName(path: string, classes: EntryClasses): readonly EntryOrigin[] {
  const origins: EntryOrigin[] = [];
  if (classes.isTest(path)) origins.push({ kind: 'test' });
  if (classes.isConfigFile(path)) origins.push({ kind: 'config' });
  if (classes.isEntryPoint(path)) origins.push({ kind: 'settings' });
  return origins;
}

/** By module, then by origin: the order of a graph's files says nothing. */
function sorted(entries: readonly EntryPoint[]): readonly EntryPoint[] {
  const keyed = entries.map((entry) => [rankOf(entry), entry] as const);
  return keyed.sort(([left], [right]) => (left < right ? -1 : left > right ? 1 : 0)).map(([, entry]) => entry);
}

const ORIGINS: readonly EntryOrigin['kind'][] = ['exports', 'main', 'module', 'bin', 'hashbang', 'worker', 'dynamic', 'test', 'config', 'settings'];

function rankOf({ module, origin }: EntryPoint): string {
  const by: ModuleId = 'by' in origin ? origin.by : '';
  return `${module}\0${ORIGINS.indexOf(origin.kind)}\0${by}`;
}
