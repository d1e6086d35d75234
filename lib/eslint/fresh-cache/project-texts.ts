import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { loadTinyglobby } from '../../base/libraries.ts';
import { digest, fingerprint } from '../../base/fingerprint.ts';

const LOCK_FILES = ['package-lock.json', 'npm-shrinkwrap.json', 'yarn.lock', 'pnpm-lock.yaml', 'bun.lock', 'bun.lockb'];

/** Where package managers say what is really installed. */
const INSTALLED = ['node_modules/.package-lock.json', 'node_modules/.modules.yaml', 'node_modules/.yarn-state.yml'];

/** Sources, declarations, and what configures them. */
const TEXTS = ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte,astro}', '**/package.json', '**/{tsconfig,jsconfig}*.json'];

/**
 * Of all texts of the project, from the nearest folder upwards that has a lock file: for what the summaries of files do
 * not tell, such as types.
 */
export function fingerprintOfTexts(cwd: string): string {
  const root = rootOf(cwd);
  const files = loadTinyglobby().globSync(TEXTS, { cwd: root, dot: true, ignore: ['**/node_modules', '**/.git'], expandDirectories: false });
  const others = [...LOCK_FILES, ...INSTALLED].filter((name) => existsSync(path.join(root, name)));
  return fingerprint(...[...files, ...others].sort().flatMap((name) => [name, digestOf(path.join(root, name))]));
}

function rootOf(cwd: string): string {
  for (let folder = cwd; ; folder = path.dirname(folder)) {
    if (LOCK_FILES.some((name) => existsSync(path.join(folder, name)))) return folder;
    if (path.dirname(folder) === folder) return cwd;
  }
}

function digestOf(file: string): string {
  try {
    return digest(readFileSync(file));
  } catch {
    return '';
  }
}
