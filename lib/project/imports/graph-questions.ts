import type { ModuleId } from '../../effects/index.ts';
import { isPresentAtRunTime, type EdgeFilter, type FileImports, type ImportEdge } from './import-edge.ts';
import type { ImportGraph } from './import-graph.ts';
import { suspicionOf, suspicionsOn } from './suspicion.ts';

/**
 * An answer about a set of files. Outside the set the world is open: `known: false` is never "nobody", and holds what was
 * found all the same.
 */
export type Answer<Found> =
  | { readonly known: true; readonly found: readonly Found[] }
  /** The reason is a clause: "`a.ts` is not among the project's files". */
  | { readonly known: false; readonly reason: string; readonly atLeast: readonly Found[] };

export interface GraphQuestion {
  /** Edges that count. Default: all that exist at run time. */
  readonly follow?: EdgeFilter;
}

/** The places that import a module: by importing file in code unit order, inside a file in source order. */
export function importersOf(graph: ImportGraph, module: ModuleId, { follow = isPresentAtRunTime }: GraphQuestion = {}): Answer<ImportEdge> {
  const edges = edgesTo(graph, module, follow);
  return answer(edges, doubtAboutImporters(graph, module));
}

/** All modules that import it, directly or through others, in code unit order. The module itself where it is in a cycle. */
export function dependentsOf(graph: ImportGraph, module: ModuleId, { follow = isPresentAtRunTime }: GraphQuestion = {}): Answer<ModuleId> {
  const found = new Set<ModuleId>();
  const pending = [module];
  let doubt: string | null = null;
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    doubt ??= doubtAboutImporters(graph, next);
    for (const importer of graph.importers.get(next) ?? []) {
      if (found.has(importer) || !leadsTo(graph, importer, next, follow)) continue;
      found.add(importer);
      pending.push(importer);
    }
  }
  return answer([...found].sort(), doubt);
}

/** What a module imports, in source order. */
export function importsOf(graph: ImportGraph, module: ModuleId, { follow = isPresentAtRunTime }: GraphQuestion = {}): Answer<ImportEdge> {
  const imports = graph.imports.get(module);
  if (imports === undefined) return answer([], outside(module));
  if (imports.kind === 'unknown') return answer([], unread(module, imports.reason));
  const open = imports.open.find(({ resolved }) => !resolved);
  return answer(imports.edges.filter(follow), open === undefined ? null : unresolved(module, open.specifier));
}

function answer<Found>(found: readonly Found[], doubt: string | null): Answer<Found> {
  return doubt === null ? { known: true, found } : { known: false, reason: doubt, atLeast: found };
}

function edgesTo(graph: ImportGraph, module: ModuleId, follow: EdgeFilter): readonly ImportEdge[] {
  const importers = graph.importers.get(module) ?? [];
  return importers.flatMap((importer) => edgesIn(graph.imports.get(importer)).filter((edge) => edge.to === module && follow(edge)));
}

function leadsTo(graph: ImportGraph, from: ModuleId, to: ModuleId, follow: EdgeFilter): boolean {
  return edgesIn(graph.imports.get(from)).some((edge) => edge.to === to && follow(edge));
}

function edgesIn(imports: FileImports | undefined): readonly ImportEdge[] {
  return imports?.kind === 'known' ? imports.edges : [];
}

/** Why somebody else might import a module, null where nobody can. */
function doubtAboutImporters(graph: ImportGraph, module: ModuleId): string | null {
  if (graph.imports.get(module) === undefined) return outside(module);
  for (const suspicion of suspicionsOn(module)) {
    const [importer] = graph.importers.get(suspicion) ?? [];
    const imports = importer === undefined ? undefined : graph.imports.get(importer);
    if (importer === undefined || imports === undefined) continue;
    if (imports.kind === 'unknown') return unread(importer, imports.reason);
    const open = imports.open.find((found) => suspicionOf(found) === suspicion);
    if (open !== undefined) return open.resolved ? elsewhere(importer, open.specifier) : unresolved(importer, open.specifier);
  }
  return null;
}

function outside(module: ModuleId): string {
  return `\`${nameOf(module)}\` is not among the project's files`;
}

function unread(module: ModuleId, reason: string): string {
  return `the imports of \`${nameOf(module)}\` are not known: ${reason}`;
}

function unresolved(module: ModuleId, specifier: string): string {
  return `\`${specifier}\` in \`${nameOf(module)}\` does not resolve and may lead to a file of the project`;
}

function elsewhere(module: ModuleId, specifier: string): string {
  return `\`${specifier}\` in \`${nameOf(module)}\` leads to own code that is not among the project's files`;
}

function nameOf(module: ModuleId): string {
  return module.slice(module.lastIndexOf('/') + 1);
}
