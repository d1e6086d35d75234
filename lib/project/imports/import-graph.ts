import type { ModuleId } from '../../effects/index.ts';
import type { FileImports, ImportEdge, OpenImport } from './import-edge.ts';
import { LayeredMap } from './layered-map.ts';
import { suspicionOf, type Suspicion } from './suspicion.ts';

/**
 * Who imports whom among a project's files. Immutable: an update gives a new graph that shares the rest with the old one.
 * Ask it through `importersOf`, `dependentsOf` and `importsOf`, which know what is open.
 */
export interface ImportGraph {
  /** The file set, and what is known of each file. */
  readonly imports: LayeredMap<ModuleId, FileImports>;
  /** By module, in the file set or not, and by {@link Suspicion}: the files that name it, in code unit order. */
  readonly importers: LayeredMap<ModuleId | Suspicion, readonly ModuleId[]>;
}

/** `edgesOf` is asked once for each file. */
export function buildImportGraph(files: Iterable<ModuleId>, edgesOf: (file: ModuleId) => FileImports): ImportGraph {
  const imports = new Map<ModuleId, FileImports>();
  const importers = new Map<ModuleId | Suspicion, ModuleId[]>();
  // In order, so that every list of importers comes out sorted.
  for (const file of [...new Set(files)].sort()) {
    const found = edgesOf(file);
    imports.set(file, found);
    for (const name of namedBy(found)) {
      const known = importers.get(name);
      if (known === undefined) importers.set(name, [file]);
      else known.push(file);
    }
  }
  return { imports: LayeredMap.from(imports), importers: LayeredMap.from(importers) };
}

/**
 * The graph after one file changed: its new imports, or null where it is no longer in the file set. A file that is new is
 * added. The same graph where nothing differs; what it costs depends on the names that came and went, not on the project.
 */
export function updateImportGraph(graph: ImportGraph, changedFile: ModuleId, newEdges: FileImports | null): ImportGraph {
  const before = graph.imports.get(changedFile) ?? null;
  if (isSame(before, newEdges)) return graph;
  const [old, current] = [namedBy(before), namedBy(newEdges)];
  const changes = new Map<ModuleId | Suspicion, readonly ModuleId[] | undefined>();
  for (const name of old) if (!current.has(name)) changes.set(name, without(graph.importers.get(name) ?? [], changedFile));
  for (const name of current) if (!old.has(name)) changes.set(name, withFile(graph.importers.get(name) ?? [], changedFile));
  return {
    imports: graph.imports.with(new Map([[changedFile, newEdges ?? undefined]])),
    importers: changes.size === 0 ? graph.importers : graph.importers.with(changes),
  };
}

function namedBy(imports: FileImports | null): ReadonlySet<ModuleId | Suspicion> {
  if (imports === null) return new Set();
  if (imports.kind === 'unknown') return new Set(['?']);
  return new Set([...imports.edges.map(({ to }) => to), ...imports.open.map(suspicionOf)]);
}

function without(files: readonly ModuleId[], file: ModuleId): readonly ModuleId[] | undefined {
  const rest = files.filter((other) => other !== file);
  return rest.length === 0 ? undefined : rest;
}

function withFile(files: readonly ModuleId[], file: ModuleId): readonly ModuleId[] {
  let low = 0;
  let high = files.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((files[middle] ?? '') < file) low = middle + 1;
    else high = middle;
  }
  return files.toSpliced(low, 0, file);
}

function isSame(left: FileImports | null, right: FileImports | null): boolean {
  if (left === null || right === null) return left === right;
  if (left.kind === 'unknown' || right.kind === 'unknown') return left.kind === 'unknown' && right.kind === 'unknown' && left.reason === right.reason;
  return left.hashbang === right.hashbang && isSameList(left.open, right.open, isSameOpenImport) && isSameList(left.edges, right.edges, isSameEdge);
}

function isSameEdge(left: ImportEdge, right: ImportEdge): boolean {
  return left.from === right.from && left.to === right.to && left.kind === right.kind && left.eager === right.eager;
}

function isSameOpenImport(left: OpenImport, right: OpenImport): boolean {
  return left.specifier === right.specifier && left.below === right.below && left.resolved === right.resolved;
}

function isSameList<Item>(left: readonly Item[], right: readonly Item[], isEqual: (left: Item, right: Item) => boolean): boolean {
  return left.length === right.length && left.every((item, index) => index < right.length && isEqual(item, right[index] as Item));
}
