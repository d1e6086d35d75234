import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';
import { type AnalysisOptions, DEFAULT_OPTIONS, type Environment } from '../../lib/api.ts';
import { ENVIRONMENTS } from '../../lib/project/index.ts';
import { ROOT } from '../ground-truth.ts';

const PROJECTS = path.join(ROOT, 'tests/projects');
const SOURCES = '**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx,vue,svelte,astro}';

/** A folder `tests/projects/<theme>/<case>` and the options that its files ask for. */
export interface Fixture {
  readonly root: string;
  readonly files: readonly { readonly path: string; readonly name: string; readonly text: string }[];
  readonly options: AnalysisOptions;
}

/** `theme/case` of every fixture that has sources of its own. */
export function fixtureNames(): string[] {
  const sources = globSync(SOURCES, { cwd: PROJECTS, ignore: ['**/node_modules/**', '**/*.d.{ts,mts,cts}'] });
  return [...new Set(sources.map((source) => source.split('/').slice(0, 2).join('/')))].sort();
}

export function readFixture(name: string): Fixture {
  const root = path.join(PROJECTS, name);
  const names = globSync(SOURCES, { cwd: root, ignore: ['**/node_modules/**', '**/*.d.{ts,mts,cts}'] }).sort();
  const files = names.map((file) => ({ path: path.posix.join(root, file), name: file, text: readFileSync(path.join(root, file), 'utf8') }));
  return { root, files, options: optionsOf(files.map(({ text }) => text)) };
}

function optionsOf(texts: readonly string[]): AnalysisOptions {
  const environments: Environment[] = [];
  const globals: string[] = [];
  for (const [, name = '', value = ''] of texts.flatMap((text) => [...text.matchAll(/^\/\/# (\w+): (.*)$/gmu)])) {
    const words = value.split(',').map((word) => word.trim());
    if (name === 'environment') environments.push(...words.map(environment));
    else if (name === 'globals') globals.push(...words);
    else throw new Error(`no such option of a fixture: ${name}`);
  }
  return { ...DEFAULT_OPTIONS, environments, globals };
}

function environment(name: string): Environment {
  const known = ENVIRONMENTS.find((each) => each === name);
  if (known === undefined) throw new Error(`no such environment: ${name}`);
  return known;
}
