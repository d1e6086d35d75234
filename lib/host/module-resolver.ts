import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ResolveResult } from 'oxc-resolver';
import type { ModuleId } from '../effects/index.ts';
import {
  isComponent,
  isDeclaration,
  isInstalled,
  isTypeScript,
  moduleIdOf,
  type ModuleResolver,
  type Resolution,
  type TsconfigLookup,
} from '../project/index.ts';
import { ASSET_EXTENSIONS, fileKindOf } from './file-kind.ts';
import { createResolverPool, type Preference, type ResolverChoice, type ResolverPool } from './resolver-pool.ts';
import { soughtPlaces } from './sought-places.ts';
import { schemeOf, splitSpecifier } from './specifier.ts';
import { unresolvedReason } from './unresolved-reason.ts';

type Syntax = 'import' | 'require';

export interface ResolverOptions {
  /** Folder of the project: `/x` is looked up in it where the file system has no such path. */
  readonly root: string;
  readonly tsconfigs: TsconfigLookup;
  /** Names of `exports` and `imports` besides `import`, `require` and `default`. */
  readonly conditions?: readonly string[] | undefined;
  /** Extensions of assets besides the common ones. */
  readonly assets?: readonly string[] | undefined;
}

/** Remembers every answer until it is cleared. */
export interface CachingResolver extends ModuleResolver {
  /** Where a file that appears would change an answer: paths without extension. */
  sought(): Iterable<string>;
  clear(): void;
}

interface Request {
  readonly specifier: string;
  readonly importer: ModuleId;
  readonly syntax: Syntax;
  readonly tsconfig: string | null;
  readonly preference: Preference;
}

interface Tools {
  readonly pool: ResolverPool;
  readonly assets: ReadonlySet<string>;
}

/** Finds the code that would really run: a declaration file is never an answer. */
export function createModuleResolver({ root, tsconfigs, conditions = ['node'], assets = [] }: ResolverOptions): CachingResolver {
  const tools: Tools = {
    pool: createResolverPool({ root, conditions }),
    assets: new Set([...ASSET_EXTENSIONS, ...assets]),
  };
  const known = new Map<string, Resolution>();
  const sought = new Set<string>();
  return {
    resolve(specifier, importer, syntax) {
      const governing = tsconfigs.governing(importer);
      const tsconfig = governing?.path ?? null;
      const preference = (isTypeScript(importer) || isComponent(importer)) && !isInstalled(importer) ? 'source' : 'output';
      const key = [dirname(importer), tsconfig, preference, syntax, specifier].join('\0');
      const resolution = known.get(key) ?? resolveSafely({ specifier, importer, syntax, tsconfig, preference }, tools);
      if (resolution.kind === 'unresolved' && !known.has(key)) for (const place of soughtPlaces(splitSpecifier(specifier).path, importer, governing)) sought.add(place);
      known.set(key, resolution);
      return resolution;
    },
    sought: () => sought,
    clear() {
      known.clear();
      sought.clear();
      tools.pool.clear();
    },
  };
}

function resolveSafely(request: Request, tools: Tools): Resolution {
  try {
    return resolveRequest(request, tools);
  } catch {
    return unresolved('the resolver failed');
  }
}

function resolveRequest(request: Request, tools: Tools): Resolution {
  const { specifier } = request;
  const scheme = schemeOf(specifier);
  if (specifier === '') return unresolved('an empty specifier');
  if (scheme === 'node') return { kind: 'builtin', name: specifier.slice('node:'.length) };
  if (scheme === 'data') return unresolved('a data: URL');
  if (scheme === 'http' || scheme === 'https') return unresolved('a network address');
  const spellings = scheme === 'file' ? [pathOfUrl(specifier)] : spellingsOf(specifier);
  let failure: Resolution | null = null;
  for (const spelling of spellings) {
    const resolution = resolveSpelling({ ...request, specifier: spelling }, splitSpecifier(specifier).suffix, tools);
    if (resolution.kind !== 'unresolved') return resolution;
    failure ??= resolution;
  }
  return failure ?? unresolved('no such file');
}

function unresolved(reason: string): Resolution {
  return { kind: 'unresolved', reason };
}

function pathOfUrl(url: string): string {
  try {
    return fileURLToPath(url);
  } catch {
    return url;
  }
}

/** Without the suffix that a bundler reads; as it stands, for names with `#` or `?`; as the URL that Node takes it for. */
function spellingsOf(specifier: string): string[] {
  const { path } = splitSpecifier(specifier);
  return [...new Set([path, specifier, decoded(path)])];
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

function resolveSpelling(request: Request, suffix: string, tools: Tools): Resolution {
  const found = lookUp(request, tools.pool);
  if (found.builtin !== undefined) return { kind: 'builtin', name: found.builtin.resolved.slice('node:'.length) };
  if (found.path === undefined) return unresolved(failureOf(request, found.error ?? '', tools.pool));
  const path = moduleIdOf(found.path);
  if (isDeclaration(path)) return unresolved(ONLY_DECLARATIONS);
  if (loadsText(suffix)) return { kind: 'asset', path };
  const loaded = fileKindOf(path, request.syntax, tools.assets);
  if (loaded.kind === 'foreign') return { kind: 'unresolved', reason: loaded.reason, foreign: path };
  return { kind: loaded.kind === 'asset' ? 'asset' : 'file', path };
}

const ONLY_DECLARATIONS = 'only type declarations';

/** `?raw`, `?url`, `?inline`, `?worker`, `?init` of Vite and its like: the import gives a text or a constructor and runs nothing. */
function loadsText(suffix: string): boolean {
  return /[?&](?:raw|url|inline|worker|sharedworker|init)(?:[=&#]|$)/.test(suffix);
}

/** The first answer that can run, from the most to the least specific way of asking. */
function lookUp(request: Request, pool: ResolverPool): ResolveResult {
  const { syntax, tsconfig, preference } = request;
  const ways: readonly ResolverChoice[] = [
    { syntax, tsconfig, preference },
    // `paths` may name declarations only, and a broken `tsconfig.json` fails every request.
    { syntax, tsconfig: null, preference },
    // Packages that ship their TypeScript run as JavaScript all the same.
    { syntax, tsconfig: null, preference: 'output' },
  ];
  const results: ResolveResult[] = [];
  for (const way of ways) {
    const result = pool.get(way).sync(dirname(request.importer), request.specifier);
    if (result.builtin !== undefined || (result.path !== undefined && runs(result.path, way.preference))) return result;
    results.push(result);
  }
  return results.find((result) => result.path !== undefined) ?? results.at(-1) ?? {};
}

function runs(path: string, preference: Preference): boolean {
  const id = moduleIdOf(path);
  if (isDeclaration(id)) return false;
  return preference === 'output' || !isTypeScript(id) || !isInstalled(id);
}

function failureOf(request: Request, error: string, pool: ResolverPool): string {
  const { specifier, importer, syntax, preference } = request;
  const declared = pool.get({ syntax, tsconfig: null, preference }).resolveDtsSync(importer, specifier).path;
  if (declared !== undefined && isDeclaration(moduleIdOf(declared))) return ONLY_DECLARATIONS;
  return unresolvedReason(specifier, importer, error);
}
