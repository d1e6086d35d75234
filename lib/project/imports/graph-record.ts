import type { ModuleId } from '../../effects/index.ts';
import type { RequestKind } from '../../facts/index.ts';
import type { FileImports, ImportEdge } from './import-edge.ts';
import type { ImportGraph } from './import-graph.ts';
import { absolute, isRelativeName, relativeTo } from './relative-name.ts';

const FORMAT = 1;

/**
 * The imports of all files of a project in one record, so that thousands of unchanged files cost one look. Files are named
 * by their places in the list of all.
 */
export interface GraphRecord {
  readonly format: typeof FORMAT;
  /** Of what the imports of all files were computed from. */
  readonly of: string;
  /** By file; a text: why its imports are not known. */
  readonly files: readonly (string | readonly [hashbang: boolean, ...edges: RecordedGraphEdge[]])[];
}

type RecordedGraphEdge = readonly [to: number | string, kind: RequestKind, eager: boolean];

/** Null where some file has imports that are not settled by what the record is of. */
export function graphRecord(root: ModuleId, of: string, files: readonly ModuleId[], graph: ImportGraph): GraphRecord | null {
  const places = new Map(files.map((file, place) => [file, place]));
  const recorded: GraphRecord['files'][number][] = [];
  for (const file of files) {
    const imports = graph.imports.get(file);
    if (imports === undefined || (imports.kind === 'known' && imports.open.length > 0)) return null;
    recorded.push(imports.kind === 'unknown' ? imports.reason : [imports.hashbang, ...imports.edges.map(({ to, kind, eager }) => [places.get(to) ?? relativeTo(root, to), kind, eager] as const)]);
  }
  return { format: FORMAT, of, files: recorded };
}

/** What a {@link graphRecord} was made of, by file; null where the data is none, or of something else. */
export function fromGraphRecord(root: ModuleId, of: string, files: readonly ModuleId[], data: unknown): ReadonlyMap<ModuleId, FileImports> | null {
  if (!isObject(data) || data['format'] !== FORMAT || data['of'] !== of) return null;
  const recorded = data['files'];
  if (!Array.isArray(recorded) || recorded.length !== files.length) return null;
  const found = new Map<ModuleId, FileImports>();
  for (const [place, file] of files.entries()) {
    const imports = importsIn(recorded[place], file, files, root);
    if (imports === null) return null;
    found.set(file, imports);
  }
  return found;
}

function importsIn(data: unknown, from: ModuleId, files: readonly ModuleId[], root: ModuleId): FileImports | null {
  if (typeof data === 'string') return { kind: 'unknown', reason: data };
  if (!Array.isArray(data) || typeof data[0] !== 'boolean') return null;
  const edges: ImportEdge[] = [];
  for (let index = 1; index < data.length; index++) {
    const edge = edgeIn(data[index], from, files, root);
    if (edge === null) return null;
    edges.push(edge);
  }
  return { kind: 'known', edges, open: [], hashbang: data[0] };
}

function edgeIn(data: unknown, from: ModuleId, files: readonly ModuleId[], root: ModuleId): ImportEdge | null {
  if (!Array.isArray(data)) return null;
  const [place, kind, eager]: readonly unknown[] = data;
  const to = typeof place === 'number' ? files[place] : typeof place === 'string' && isRelativeName(place) ? absolute(root, place) : undefined;
  return to === undefined || !isRequestKind(kind) || typeof eager !== 'boolean' ? null : { from, to, kind, eager };
}

const REQUEST_KINDS: Readonly<Record<RequestKind, true>> = { static: true, bare: true, reexport: true, dynamic: true, require: true, worker: true, jsx: true, type: true };

function isRequestKind(kind: unknown): kind is RequestKind {
  return typeof kind === 'string' && Object.hasOwn(REQUEST_KINDS, kind);
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
