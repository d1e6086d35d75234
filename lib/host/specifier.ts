/** A specifier without what only a bundler or a server reads. */
export interface Specifier {
  readonly path: string;
  /** Query and fragment, with their first character; empty where there is none. */
  readonly suffix: string;
}

/** `./icon.svg?raw`, `./page.js#top`; a leading `#` is a package's own import. */
export function splitSpecifier(specifier: string): Specifier {
  const at = specifier.slice(1).search(/[?#]/) + 1;
  return at === 0 ? { path: specifier, suffix: '' } : { path: specifier.slice(0, at), suffix: specifier.slice(at) };
}

/** `./x`, `../x`, `/x`, and the folder itself. */
export function isPath(specifier: string): boolean {
  return /^(?:\.{0,2}\/|\.{1,2}$|[a-z]:[\\/])/i.test(specifier);
}

/** `data`, `http`, `virtual`; null where there is none. A single letter is a drive. */
export function schemeOf(specifier: string): string | null {
  return /^([a-z][a-z\d+.-]+):/i.exec(specifier)?.[1]?.toLowerCase() ?? null;
}

/** `@scope/name` of `@scope/name/file`; null for paths, addresses and `#imports`. */
export function packageNamed(specifier: string): string | null {
  if (isPath(specifier) || schemeOf(specifier) !== null) return null;
  return /^(?:@[^/]+\/)?[^@#./][^/]*/.exec(specifier)?.[0] ?? null;
}
