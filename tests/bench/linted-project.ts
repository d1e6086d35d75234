import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../ground-truth.ts';
import { syntheticProject, type SyntheticProject } from './synthetic/write-project.ts';

/** What ESLint runs with. All variants lint with the same parser and ESLint's own recommended rules. */
export type Variant = 'without' | 'with';

/** Chooses the variant of {@link lintedProject}'s configuration. */
export const VARIANT = 'STRICT_MODULES_VARIANT';

/** Wraps it in `withFreshCache`, for `project` or `file`. */
export const FRESHNESS = 'STRICT_MODULES_FRESHNESS';

const CONFIG = `import js from '@eslint/js';
import parser from '@typescript-eslint/parser';

const entries = [{ files: ['**/*.ts'], languageOptions: { parser } }, js.configs.recommended];
if (process.env.${VARIANT} === 'with') entries.push((await import('eslint-plugin-strict-modules')).default.configs.recommended);
const per = process.env.${FRESHNESS};
export default per === undefined ? entries : (await import('eslint-plugin-strict-modules/config')).withFreshCache(entries, { per });
`;

/** A synthetic project that has ESLint, its parser and the built plugin, and results of no earlier run. */
export function lintedProject(scratch: string, modules: number): SyntheticProject {
  const project = syntheticProject(scratch, modules);
  const installed = path.join(project.root, 'node_modules');
  rmSync(path.join(installed, '.cache'), { recursive: true, force: true });
  for (const name of ['eslint', '@eslint/js', '@typescript-eslint/parser', 'typescript']) link(path.join(ROOT, 'node_modules', name), path.join(installed, name));
  link(ROOT, path.join(installed, 'eslint-plugin-strict-modules'));
  writeFileSync(path.join(project.root, 'eslint.config.js'), CONFIG);
  return project;
}

function link(target: string, at: string): void {
  rmSync(at, { force: true });
  mkdirSync(path.dirname(at), { recursive: true });
  symlinkSync(target, at, 'junction');
}
