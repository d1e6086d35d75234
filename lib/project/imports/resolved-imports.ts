import type { ModuleId } from '../../effects/index.ts';
import { isInstalled } from '../module-path.ts';
import type { Resolution } from '../ports.ts';
import { isSource } from '../source-kind.ts';
import type { FileImports, ImportEdge, OpenImport } from './import-edge.ts';
import type { ResolvedImports, ResolvedRequest } from './import-record.ts';
import { mayMeanOwn } from './suspicion.ts';

/** What the project knows of its own modules, beyond what resolution says. */
export interface OwnModules {
  /** Names of own folders and files: see `ownNamesOf`. */
  readonly names: ReadonlySet<string>;
  /** The own source behind what a specifier leads to: behind compiled output, or behind a package that is not built yet. */
  sourceOf(specifier: string, resolution: Resolution): ModuleId | null;
  /** Where that is not known, the folder of the package that it leads into; null for what is not own code. */
  packageOf(specifier: string, resolution: Resolution): ModuleId | null;
}

/** A file's imports as edges of the graph. */
export function importsFrom(from: ModuleId, { hashbang, requests }: ResolvedImports, own: OwnModules): FileImports {
  const edges: ImportEdge[] = [];
  const open = new Map<string, OpenImport>();
  for (const request of requests) {
    const edge = edgeOf(from, request, own);
    if (edge !== null) edges.push(edge);
    const doubt = request.kind === 'type' ? null : openImportOf(request, own);
    if (doubt !== null) open.set(request.specifier, doubt);
  }
  return { kind: 'known', edges, open: [...open.values()], hashbang };
}

function edgeOf(from: ModuleId, request: ResolvedRequest, own: OwnModules): ImportEdge | null {
  const { specifier, kind, eager, resolution } = request;
  if (resolution.kind === 'asset') {
    return isSource(resolution.path) && startsWorker(specifier) ? { from, to: resolution.path, kind: 'worker', eager: false } : null;
  }
  const to = own.sourceOf(specifier, resolution) ?? (resolution.kind === 'file' ? resolution.path : null);
  return to === null ? null : { from, to, kind, eager };
}

/** `import Worker from "./worker?worker"` */
function startsWorker(specifier: string): boolean {
  return /[?&](?:shared)?worker(?:[=&#]|$)/u.test(specifier);
}

function openImportOf({ specifier, resolution }: ResolvedRequest, own: OwnModules): OpenImport | null {
  if (own.sourceOf(specifier, resolution) !== null) return null;
  const below = own.packageOf(specifier, resolution);
  const resolved = resolution.kind === 'file';
  if (below !== null) return { specifier, below, resolved };
  return resolution.kind === 'unresolved' && mayMeanOwn(specifier, own.names) ? { specifier, below: null, resolved } : null;
}

/**
 * Whether a stored answer holds as long as its key does. The key has the names of the project's own sources and the state
 * of what is installed; what leads to other files, or nowhere, is to be resolved again.
 */
export function isVouchedFor({ resolution }: ResolvedRequest, isOwn: (file: ModuleId) => boolean): boolean {
  switch (resolution.kind) {
    case 'file':
      return isOwn(resolution.path) || isInstalled(resolution.path);
    case 'builtin':
      return true;
    case 'asset':
      return !isSource(resolution.path) || isOwn(resolution.path);
    case 'unresolved':
      return false;
  }
}
