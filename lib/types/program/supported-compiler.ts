import type { Compiler } from './compiler.ts';

/** Versions of TypeScript that are known to answer. */
const SUPPORTED = /^(?:5\.[4-9]|6\.0)\./u;
const SUPPORTED_VERSIONS = '5.4 to 6.0';

/**
 * The first of what was loaded under the name `typescript` that serves, or why none does. Where a project has a newer
 * one for its builds, linters bring their own.
 */
export function supportedCompiler(candidates: Iterable<unknown>): { readonly compiler: Compiler } | { readonly problem: string } {
  let unsupported: string | null = null;
  for (const candidate of candidates) {
    if (!isCompiler(candidate)) continue;
    if (SUPPORTED.test(candidate.version)) return { compiler: candidate };
    unsupported ??= candidate.version;
  }
  return { problem: unsupported === null ? 'the package "typescript" is not installed' : `TypeScript ${unsupported} is installed, and ${SUPPORTED_VERSIONS} is needed` };
}

function isCompiler(loaded: unknown): loaded is Compiler {
  return typeof loaded === 'object' && loaded !== null && 'version' in loaded && typeof loaded.version === 'string' && 'createProgram' in loaded;
}
