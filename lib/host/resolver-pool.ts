import { createRequire } from 'node:module';
import type { NapiResolveOptions, ResolverFactory } from 'oxc-resolver';

/**
 * Which of several files of one name runs.
 * - `source`: TypeScript before the JavaScript made of it, for imports between our own TypeScript files
 * - `output`: JavaScript before TypeScript, for plain JavaScript and installed packages, which may ship both
 */
export type Preference = 'source' | 'output';

export interface ResolverChoice {
  /** Path of the `tsconfig.json` whose `paths` and `baseUrl` count; null for none. */
  readonly tsconfig: string | null;
  readonly syntax: 'import' | 'require';
  readonly preference: Preference;
}

/** Native resolvers over one shared cache of the file system. */
export interface ResolverPool {
  get(choice: ResolverChoice): ResolverFactory;
  clear(): void;
}

export interface PoolOptions {
  /** Folder that `/x` is looked up in where the file system has no such path. */
  readonly root: string;
  readonly conditions: readonly string[];
}

export function createResolverPool(options: PoolOptions): ResolverPool {
  let shared: ResolverFactory | null = null;
  const base = (): ResolverFactory => (shared ??= new (loadResolver().ResolverFactory)());
  const made = new Map<string, ResolverFactory>();
  return {
    get(choice) {
      const key = `${choice.syntax} ${choice.preference} ${choice.tsconfig ?? ''}`;
      const resolver = made.get(key) ?? base().cloneWithOptions(resolveOptions(choice, options));
      made.set(key, resolver);
      return resolver;
    },
    clear() {
      shared?.clearCache();
      made.clear();
    },
  };
}

/** Native code that takes long to load: a run in which nothing has changed resolves nothing. */
export function loadResolver(): typeof import('oxc-resolver') {
  return createRequire(import.meta.url)('oxc-resolver');
}

function resolveOptions(choice: ResolverChoice, { root, conditions }: PoolOptions): NapiResolveOptions {
  return {
    ...FILE_NAMES[choice.preference],
    ...packageFields(conditions),
    conditionNames: [...conditions, choice.syntax, 'default'],
    builtinModules: true,
    nodePath: false,
    roots: [root],
    ...(choice.tsconfig === null ? {} : { tsconfig: { configFile: choice.tsconfig } }),
  };
}

/**
 * Where a package has no `exports`: `main`, which Node runs, and `module` only for packages that are made for bundlers
 * alone. Whoever sets a bundler's conditions gets a bundler's order.
 */
function packageFields(conditions: readonly string[]): NapiResolveOptions {
  if (conditions.includes('browser')) return { mainFields: ['browser', 'module', 'main'], aliasFields: ['browser'] };
  return { mainFields: conditions.includes('module') ? ['module', 'main'] : ['main', 'module'] };
}

/** Omitted extensions, and `./x.js` written for the file that `x.ts` compiles to. */
const FILE_NAMES: Readonly<Record<Preference, NapiResolveOptions>> = {
  source: {
    extensions: ['.ts', '.tsx', '.js', '.jsx', '.json', '.mts', '.cts', '.mjs', '.cjs', '.node'],
    extensionAlias: {
      '.js': ['.ts', '.tsx', '.js', '.jsx'],
      '.jsx': ['.tsx', '.jsx'],
      '.mjs': ['.mts', '.mjs'],
      '.cjs': ['.cts', '.cjs'],
    },
  },
  output: {
    extensions: ['.js', '.json', '.node', '.mjs', '.cjs', '.jsx', '.ts', '.tsx', '.mts', '.cts'],
    extensionAlias: {
      '.js': ['.js', '.jsx', '.ts', '.tsx'],
      '.jsx': ['.jsx', '.tsx'],
      '.mjs': ['.mjs', '.mts'],
      '.cjs': ['.cjs', '.cts'],
    },
  },
};
