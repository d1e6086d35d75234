import type { EffectKind, StateLevel } from '../../effects/index.ts';

/**
 * What is known of a package that its code does not tell: because the code is no JavaScript or cannot be read, or because
 * what it does needs a name. Plain JSON, as users write it too.
 */
export interface PackageRow {
  readonly package: string;
  /** Versions that it holds for, as a range of the npm registry. */
  readonly versions: string;
  /** `./config` for `dotenv/config`. Absent: of the whole package. */
  readonly subpath?: string;
  /**
   * What loading the package's own modules does as far as the analysis cannot find out: nothing, or these effects. It
   * settles what is unknown and outweighs no witness.
   */
  readonly load?: 'pure' | readonly LoadEffect[];
  readonly roles?: readonly PackageRole[];
  /** Where the facts are written down, or how they were found. */
  readonly source?: string;
}

export interface LoadEffect {
  readonly kind: EffectKind;
  readonly level: StateLevel;
  /** In source terms: `process.env`, `Array.prototype`. */
  readonly target: string;
}

export type PackageRole =
  /** One object for the whole program, with members that change how it behaves. Names are paths from the package's exports. */
  | { readonly role: 'configuration'; readonly object: string; readonly setters: readonly string[] }
  /** Loading it, or calling one of `calls`, sets what modules loaded later read: global names, `*` at the end for all below. */
  | { readonly role: 'mustBeFirst'; readonly sets: readonly string[]; readonly calls?: readonly string[] }
  /** Adds to a registry that others read: by being loaded, or by a call of one of `calls`. */
  | { readonly role: 'registration'; readonly registry: string; readonly calls?: readonly string[] }
  /** Makes objects that the code keeps and changes: who holds one at the top of a module shares it. Paths, `()` for a call. */
  | { readonly role: 'store'; readonly makers: readonly string[]; readonly changes: readonly string[] }
  /** Functions that change an argument, by its index. Paths, `default` for the package itself. */
  | { readonly role: 'argumentWrite'; readonly members: readonly string[]; readonly argument: number }
  /** Members whose argument is run for each request. */
  | { readonly role: 'requestHandler'; readonly handlers: readonly HandlerArgument[] }
  /** Functions that give what belongs to the request that is being answered. Paths. */
  | { readonly role: 'requestData'; readonly calls: readonly string[] };

/** `member` is a path from what the package exports, `()` for the result of a call or construction: `default().get`. */
export interface HandlerArgument {
  readonly member: string;
  /** Arguments from this index on. */
  readonly from: number;
}
