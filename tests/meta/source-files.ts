import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { ROOT } from '../ground-truth.ts';

const NOT_OURS = ['**/node_modules/**', '**/dist/**', '**/coverage/**', '**/.git/**', '**/*.log', '**/*.tgz'];
const FIXTURES = ['tests/projects/**', 'tests/state/**', 'tests/exposed/**', 'tests/patches/**', 'tests/emitted/sources/**'];

/** Everything that belongs to the repository, by its path from the root. */
export function repositoryFiles(): string[] {
  return globSync('**/*', { cwd: ROOT, dot: true, ignore: NOT_OURS }).sort();
}

/** TypeScript that we wrote, in the folders named; fixtures of analysed projects are not among it. */
export function sourceFiles(...folders: readonly ('lib' | 'rules' | 'tests')[]): string[] {
  return globSync(folders.map((folder) => `${folder}/**/*.ts`), { cwd: ROOT, ignore: [...NOT_OURS, ...FIXTURES] }).sort();
}

export function textOf(file: string): string {
  return readFileSync(path.join(ROOT, file), 'utf8');
}
