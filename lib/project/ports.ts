import type { ModuleId } from '../effects/index.ts';

export const ENVIRONMENTS = ['node', 'browser', 'worker', 'bun', 'deno', 'edge'] as const;
export type Environment = (typeof ENVIRONMENTS)[number];

/** What a specifier denotes. Paths are absolute with `/`. */
export type Resolution =
  | { readonly kind: 'file'; readonly path: ModuleId }
  /** A module of the host: `fs`, without the `node:` prefix. */
  | { readonly kind: 'builtin'; readonly name: string }
  /** Exists and runs no code: style sheets, images, JSON is a `file`. */
  | { readonly kind: 'asset'; readonly path: string }
  /** `foreign`: the file, where it exists and is no JavaScript. */
  | { readonly kind: 'unresolved'; readonly reason: string; readonly foreign?: ModuleId };

export interface ModuleResolver {
  /** Never throws. `importer` is the absolute path of the file that holds the specifier. */
  resolve(specifier: string, importer: ModuleId, syntax: 'import' | 'require'): Resolution;
}

export type ReadResult =
  /** `digest` is `textDigest` of the text, for who knows it without reading it. The text throws {@link TextChanged} where the file no longer holds that. */
  | { readonly kind: 'text'; readonly text: string; readonly digest?: string }
  | { readonly kind: 'failed'; readonly reason: string };

/** How the engine sees files. The Node implementation is in `lib/host`; editors put unsaved text in front of it. */
export interface FileSource {
  /** Never throws. Text is decoded as UTF-8, without its byte order mark. */
  read(path: ModuleId): ReadResult;
  /** Whether the file is certainly as it was when it was last read, without reading it. Absent: never. */
  isUnchanged?(path: ModuleId): boolean;
  /** Keeps what was learnt of files for later runs. */
  flush?(): void;
}

/** A file changed between the look at its stamp and the reading of its text. What was found out with its digest does not hold. */
export class TextChanged extends Error {
  readonly file: ModuleId;

  constructor(file: ModuleId) {
    super(`${file} changed while it was being read`);
    this.name = 'TextChanged';
    this.file = file;
  }
}
