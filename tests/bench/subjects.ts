import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import path from 'node:path';

/** A package of which a folder is judged. */
export interface Subject {
  readonly package: string;
  readonly version: string;
  /** Below the package's folder. */
  readonly folder: string;
}

/** Of different kinds: many small modules, import cycles, TypeScript, JSX runtimes, CommonJS of 9 MB, bundles, minified code. */
export const SUBJECTS: readonly Subject[] = [
  { package: 'monaco-editor', version: '0.57.0', folder: 'esm' },
  { package: 'three', version: '0.187.0', folder: 'src' },
  { package: 'lodash-es', version: '4.18.1', folder: '.' },
  { package: 'typescript', version: '5.9.3', folder: 'lib' },
  { package: 'rxjs', version: '7.8.2', folder: 'src' },
  { package: 'effect', version: '3.19.0', folder: 'src' },
  { package: 'antd', version: '5.27.6', folder: 'es' },
  { package: '@mui/material', version: '7.3.4', folder: 'esm' },
  { package: 'd3', version: '7.9.0', folder: '.' },
  { package: 'prettier', version: '3.6.2', folder: '.' },
];

/** Installs what is not in the scratch folder yet. */
export function installSubjects(scratch: string, subjects: readonly Subject[]): void {
  const missing = subjects.filter((subject) => !existsSync(packageFolder(scratch, subject)));
  if (missing.length === 0) return;
  mkdirSync(scratch, { recursive: true });
  const specifiers = missing.map((subject) => `${subject.package}@${subject.version}`);
  execFileSync('npm', ['install', '--prefix', scratch, '--ignore-scripts', ...specifiers], { stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
}

export function packageFolder(scratch: string, subject: Subject): string {
  return path.join(scratch, 'node_modules', subject.package);
}
