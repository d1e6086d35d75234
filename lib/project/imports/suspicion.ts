import type { ModuleId } from '../../effects/index.ts';
import type { OpenImport } from './import-edge.ts';

/**
 * Stands for all modules that something unresolved may lead to: `?` for any, `?button` for those that an import of
 * `@/components/button` can mean, `?/packages/a/` for those below a folder. No module has a name that begins so.
 */
export type Suspicion = `?${string}`;

/** An alias replaces the beginning of a specifier and keeps its end; one without a path may lead anywhere. */
export function suspicionOf({ specifier, below }: OpenImport): Suspicion {
  if (below !== null) return `?${below}/`;
  const parts = specifier.replace(/(?!^)[?#].*$/su, '').split(/[/!]/u);
  return parts.length < 2 ? '?' : `?${stemOf(parts)}`;
}

/** Suspicions that fall on a module: `src/button/index.ts` is what `@/button`, `@/button/index` or `alias` may mean. */
export function suspicionsOn(module: ModuleId): readonly Suspicion[] {
  const parts = module.split('/');
  const stem = stemOf(parts);
  const suspicions: Suspicion[] = ['?', `?${stem}`];
  if (stem === 'index') suspicions.push(`?${stemOf(parts.slice(0, -1))}`);
  for (let end = module.lastIndexOf('/'); end > 0; end = module.lastIndexOf('/', end - 1)) suspicions.push(`?${module.slice(0, end)}/`);
  return suspicions;
}

/** `button` of `button.module.ts`: an extension may be left out, and so may what a bundler adds by itself. */
function stemOf(parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  const dot = last.indexOf('.', 1);
  return dot < 0 ? last : last.slice(0, dot);
}

/**
 * Whether a specifier that does not resolve may mean a file of the project nevertheless. What Node or an address would
 * have found is not there; a name that npm takes is a package that is not installed, unless the project has a folder or
 * file of that name, which a bundler's `resolve.modules` or `alias` may make a root; anything else is an alias.
 */
export function mayMeanOwn(specifier: string, ownNames: ReadonlySet<string>): boolean {
  // `worker-loader!./worker`
  if (specifier.includes('!')) return true;
  // `./a`, `../a`, `/a`, `virtual:a`, `https://a`
  if (specifier === '' || /^(?:\.{0,2}\/|\.{1,2}$|[a-z][a-z\d+.-]*:)/iu.test(specifier)) return false;
  const name = /^(?:@[\w-][\w.-]*\/)?[\w-][\w.-]*(?=\/|$)/u.exec(specifier)?.[0];
  return name === undefined || ownNames.has(name.slice(name.lastIndexOf('/') + 1));
}

/** Names of all folders and files, these without their extensions. */
export function ownNamesOf(files: readonly ModuleId[], root: ModuleId): ReadonlySet<string> {
  const names = new Set<string>();
  for (const file of files) {
    const parts = file.slice(file.startsWith(`${root}/`) ? root.length + 1 : 0).split('/');
    for (const folder of parts.slice(0, -1)) names.add(folder);
    names.add(stemOf(parts));
  }
  return names;
}
