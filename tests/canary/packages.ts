import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { ROOT } from '../ground-truth.ts';
import { isFile } from './entry-files.ts';

/** Packages whose verdicts are kept: popular ones, of different kinds. What they need is as it was on the day `before`. */
export interface PackageList {
  readonly before: string;
  /** Versions by name. */
  readonly packages: Readonly<Record<string, string>>;
}

export function readPackageList(): PackageList {
  return JSON.parse(readFileSync(path.join(ROOT, 'tests/canary/packages.json'), 'utf8')) as PackageList;
}

/** Of what this repository uses itself: judged where it is installed anyhow. */
export const INSTALLED: readonly string[] = ['ajv', 'cli-table3', 'commander', 'fast-check', 'get-tsconfig', 'picocolors', 'picomatch', 'semver', 'terser', 'tinyglobby', 'tslib', 'vue-eslint-parser', 'yaml'];

/** Puts the packages below `folder`, without running any script of theirs. */
export function installPackages(folder: string, { before, packages }: PackageList): void {
  const manifest = path.join(folder, 'package.json');
  const wanted = JSON.stringify({ private: true, description: before, dependencies: packages }, null, 2);
  const finished = path.join(folder, 'installed.json');
  if (isFile(finished) && readFileSync(finished, 'utf8') === wanted) return;
  mkdirSync(folder, { recursive: true });
  writeFileSync(manifest, wanted);
  execFileSync('npm', ['install', '--ignore-scripts', '--no-audit', '--no-fund', '--legacy-peer-deps', '--loglevel=error', `--before=${before}`], { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'], shell: process.platform === 'win32' });
  writeFileSync(finished, wanted);
}
