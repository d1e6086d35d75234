import type { ModuleId } from '../../effects/index.ts';
import type { ManifestTarget } from './manifest-targets.ts';

/** A module that starts without being imported by another one, or that somebody outside the project may import. */
export interface EntryPoint {
  readonly module: ModuleId;
  readonly origin: EntryOrigin;
}

/** What makes a module an entry point. One may have several. */
export type EntryOrigin =
  /** A `package.json` offers it. */
  | ManifestOrigin
  /** Begins with `#!`. */
  | { readonly kind: 'hashbang' }
  /** `new Worker(new URL("./worker.ts", import.meta.url))` in `by`: it is loaded into a thread of its own. */
  | { readonly kind: 'worker'; readonly by: ModuleId }
  /** `import("./page.ts")` in `by`: it is loaded later than what imports it. */
  | { readonly kind: 'dynamic'; readonly by: ModuleId }
  /** By its name or the setting `tests`. */
  | { readonly kind: 'test' }
  /** A tool loads it: by its name or the setting `configFiles`. */
  | { readonly kind: 'config' }
  /** The setting `entryPoints` names it. */
  | { readonly kind: 'settings' };

export interface ManifestOrigin {
  readonly kind: ManifestTarget['field'];
  /** Folder of the `package.json`. */
  readonly package: ModuleId;
  /** Of `exports`, the subpath, with what a pattern stood for filled in. Of `bin`, the command. Else empty. */
  readonly key: string;
  readonly conditions: readonly string[];
}

/** Something that a `package.json` offers and that no source of the project is known to be behind. */
export interface UnmappedEntry {
  readonly origin: ManifestOrigin;
  /** As written. */
  readonly path: string;
  /** A clause: "no source of the project is known to be compiled to it". */
  readonly reason: string;
}

export interface EntryPoints {
  /** By module in code unit order. */
  readonly entries: readonly EntryPoint[];
  readonly unmapped: readonly UnmappedEntry[];
}
