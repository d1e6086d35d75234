import type { ModuleId } from '../../effects/index.ts';
import type { RequestKind } from '../../facts/index.ts';

/** One place of a file that leads to another. */
export interface ImportEdge {
  readonly from: ModuleId;
  readonly to: ModuleId;
  readonly kind: RequestKind;
  /** Runs when `from` is loaded, and is not deferred. */
  readonly eager: boolean;
}

/** A specifier that may lead, in ways that are not seen, to more files of the project than the edges say. */
export interface OpenImport {
  readonly specifier: string;
  /** Folder whose files it may lead to; null: any file that such a specifier can name, as an alias of a bundler does. */
  readonly below: ModuleId | null;
  /** It leads to a file outside the file set, and there is an edge to that. */
  readonly resolved: boolean;
}

/** What a project knows of one file's imports. */
export type FileImports =
  | {
      readonly kind: 'known';
      /** In source order. */
      readonly edges: readonly ImportEdge[];
      readonly open: readonly OpenImport[];
      /** Begins with `#!`: it is started. */
      readonly hashbang: boolean;
    }
  /** It could not be read or parsed: it may import anything. */
  | { readonly kind: 'unknown'; readonly reason: string };

export type EdgeFilter = (edge: ImportEdge) => boolean;

/** Edges that exist when the program runs: types are erased. */
export function isPresentAtRunTime(edge: ImportEdge): boolean {
  return edge.kind !== 'type';
}

/** Edges by which loading `from` loads `to`. */
export function isLoading({ kind, eager }: ImportEdge): boolean {
  return eager && (kind === 'static' || kind === 'bare' || kind === 'reexport' || kind === 'require' || kind === 'jsx');
}
