import { existsSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isPath, packageNamed, schemeOf } from './specifier.ts';

/** Why a specifier leads to no code, in words that hold on every machine: without absolute paths. */
export function unresolvedReason(specifier: string, importer: string, failure: string): string {
  const scheme = schemeOf(specifier);
  if (scheme !== null && scheme !== 'file') return `the scheme "${scheme}:" is not known`;
  if (specifier.includes('!')) return "an expression of a bundler's loaders";
  if (specifier.startsWith('#')) return 'no file by "imports" of package.json';
  if (scheme === 'file' || isPath(specifier)) return pathReason(resolve(dirname(importer), specifier));
  const name = packageNamed(specifier);
  // `@/components/page`
  if (name === null) return 'neither a package nor a path that tsconfig.json maps';
  return packageReason(name, specifier, importer, failure);
}

function pathReason(path: string): string {
  try {
    return statSync(path).isDirectory() ? 'a folder without an index file' : 'not a file';
  } catch (error) {
    const circular = error instanceof Error && 'code' in error && error.code === 'ELOOP';
    return circular ? 'too many levels of symbolic links' : 'no such file';
  }
}

function packageReason(name: string, specifier: string, importer: string, failure: string): string {
  const subpath = `.${specifier.slice(name.length)}`;
  // oxc-resolver: `"./x" is not exported under the conditions …`
  if (failure.includes('exported')) return `package "${name}" does not export "${subpath}"`;
  if (!isInstalledFor(name, importer)) return `package "${name}" is not installed`;
  return subpath === '.' ? `package "${name}" has no entry that runs` : `package "${name}" has no file "${subpath}"`;
}

/** Node's LOAD_NODE_MODULES looks into the `node_modules` of every folder upwards. */
function isInstalledFor(name: string, importer: string): boolean {
  for (let folder = dirname(importer); ; folder = dirname(folder)) {
    if (existsSync(join(folder, 'node_modules', name))) return true;
    if (dirname(folder) === folder) return false;
  }
}
