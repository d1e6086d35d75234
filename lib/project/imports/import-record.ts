import { fingerprint } from '../../base/fingerprint.ts';
import type { ModuleId } from '../../effects/index.ts';
import type { ModuleFacts, RequestKind } from '../../facts/index.ts';
import type { Resolution } from '../ports.ts';
import { absolute, isRelativeName, relativeTo } from './relative-name.ts';

/**
 * Two records of one file, so that nothing is parsed for the import graph of an unchanged file:
 * - {@link RequestsRecord}: what it requests. A function of its text and of what says how to read it.
 * - {@link EdgesRecord}: where that leads. Depends on place, configuration and all other files' names as well, and is lost
 *   when one of those changes; the requests are then resolved again.
 *
 * Neither holds an absolute path. Both are JSON and are validated when they come back.
 */
const FORMAT = 1;

export type RequestsRecord =
  | { readonly format: typeof FORMAT; readonly kind: 'known'; readonly hashbang: boolean; readonly requests: readonly RecordedRequest[] }
  /** The file could not be parsed. */
  | { readonly format: typeof FORMAT; readonly kind: 'unknown'; readonly reason: string };

export interface RecordedRequest {
  readonly specifier: string;
  readonly kind: RequestKind;
  /** Runs when the module is loaded, and is not deferred. */
  readonly eager: boolean;
}

export interface EdgesRecord {
  readonly format: typeof FORMAT;
  readonly hashbang: boolean;
  readonly edges: readonly RecordedEdge[];
}

export interface RecordedEdge extends RecordedRequest {
  /** Paths of files and assets are relative to the project's root. */
  readonly target: Resolution;
}

/** A request with where it leads; paths are absolute. */
export interface ResolvedRequest extends RecordedRequest {
  readonly resolution: Resolution;
}

export interface ResolvedImports {
  readonly hashbang: boolean;
  readonly requests: readonly ResolvedRequest[];
}

export interface RequestsKeyParts {
  readonly file: ModuleId;
  /** Fingerprint of the file's text. */
  readonly text: string;
  /** `type` of the nearest package.json. */
  readonly packageType: string | null;
  /** Fingerprint of the options that change what a file means. */
  readonly meaning: string;
}

/** Key of a {@link RequestsRecord}: equal texts share it wherever they stand, as far as they are read alike. */
export function requestsKey({ file, text, packageType, meaning }: RequestsKeyParts): string {
  const name = file.slice(file.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return fingerprint('requests', String(FORMAT), dot < 0 ? '' : name.slice(dot), text, packageType ?? '', meaning);
}

/** Key of an {@link EdgesRecord}. `content` says what the file's requests are and what decides where they lead: its {@link requestsKey} and its resolution fingerprint. */
export function edgesKey(root: ModuleId, file: ModuleId, content: string): string {
  return fingerprint('edges', String(FORMAT), relativeTo(root, file), content);
}

export function requestsRecord(facts: Pick<ModuleFacts, 'requests' | 'hashbang'>): RequestsRecord {
  const requests = facts.requests.map(({ specifier, kind, eager, deferred }) => ({ specifier, kind, eager: eager && !deferred }));
  return { format: FORMAT, kind: 'known', hashbang: facts.hashbang, requests };
}

export function failedRequestsRecord(reason: string): RequestsRecord {
  return { format: FORMAT, kind: 'unknown', reason };
}

export function edgesRecord(root: ModuleId, imports: ResolvedImports): EdgesRecord {
  const edges = imports.requests.map(({ specifier, kind, eager, resolution }) => ({
    specifier, kind, eager, target: 'path' in resolution ? { kind: resolution.kind, path: relativeTo(root, resolution.path) } : resolution.kind === 'unresolved' ? { kind: resolution.kind, reason: resolution.reason } : { ...resolution },
  }));
  return { format: FORMAT, hashbang: imports.hashbang, edges };
}

/** What a {@link requestsRecord} said, or null where the data is none. */
export function fromRequestsRecord(data: unknown): RequestsRecord | null {
  if (!isRecord(data) || data['format'] !== FORMAT) return null;
  const { kind, reason, hashbang, requests } = data;
  if (kind === 'unknown') return typeof reason === 'string' ? { format: FORMAT, kind, reason } : null;
  if (kind !== 'known' || typeof hashbang !== 'boolean' || !Array.isArray(requests)) return null;
  const read = requests.map(requestFrom);
  return read.every((request) => request !== null) ? { format: FORMAT, kind, hashbang, requests: read } : null;
}

/** What an {@link edgesRecord} was made of, or null where the data is none. */
export function fromRecord(root: ModuleId, data: unknown): ResolvedImports | null {
  if (!isRecord(data) || data['format'] !== FORMAT) return null;
  const { hashbang, edges } = data;
  if (typeof hashbang !== 'boolean' || !Array.isArray(edges)) return null;
  const read = edges.map((edge): ResolvedRequest | null => {
    const request = requestFrom(edge);
    const resolution = isRecord(edge) ? targetFrom(edge['target'], root) : null;
    return request === null || resolution === null ? null : { ...request, resolution };
  });
  return read.every((request) => request !== null) ? { hashbang, requests: read } : null;
}

function requestFrom(data: unknown): RecordedRequest | null {
  if (!isRecord(data)) return null;
  const { specifier, kind, eager } = data;
  if (typeof specifier !== 'string' || typeof eager !== 'boolean' || !isRequestKind(kind)) return null;
  return { specifier, kind, eager };
}

function targetFrom(data: unknown, root: ModuleId): Resolution | null {
  if (!isRecord(data)) return null;
  const { kind, path, name, reason } = data;
  switch (kind) {
    case 'file':
    case 'asset':
      return typeof path === 'string' && isRelativeName(path) ? { kind, path: absolute(root, path) } : null;
    case 'builtin':
      return typeof name === 'string' ? { kind, name } : null;
    case 'unresolved':
      return typeof reason === 'string' ? { kind, reason } : null;
    default:
      return null;
  }
}

const REQUEST_KINDS: Readonly<Record<RequestKind, true>> = {
  static: true, bare: true, reexport: true, dynamic: true, require: true, worker: true, jsx: true, type: true,
};

function isRequestKind(kind: unknown): kind is RequestKind {
  return typeof kind === 'string' && Object.hasOwn(REQUEST_KINDS, kind);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
