import { execFileSync } from 'node:child_process';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';

/** A copy of the labels and their tools in the scratch folder. They are never run where they came from. */
export interface Oracle {
  readonly folder: string;
  readonly scratch: string;
}

export function copyOracle(source: string, scratch: string): Oracle {
  const folder = path.join(scratch, '.oracle');
  rmSync(folder, { recursive: true, force: true });
  cpSync(source, folder, { recursive: true });
  return { folder, scratch };
}

export function corpusNames({ folder }: Oracle): string[] {
  return readdirSync(path.join(folder, 'labels'))
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => file.slice(0, -'.jsonl'.length))
    .sort();
}

/** Installs the locked packages of the corpora that are not there yet. Throws where one cannot be installed. */
export function installCorpora({ folder, scratch }: Oracle, names: readonly string[]): void {
  execFileSync(process.execPath, [path.join(folder, 'install.mjs'), ...names], {
    env: { ...process.env, ORACLE_SCRATCH: scratch },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

export function corpusFolder({ scratch }: Oracle, name: string): string {
  return path.join(scratch, name, 'orig');
}

/** The labelled modules, by their path below `node_modules`. */
export function labelledModules(oracle: Oracle, name: string): string[] {
  return labelsOf(oracle, name).map(({ module }) => module);
}

/** What a module did when it was imported. */
export interface Label {
  readonly module: string;
  readonly format: string;
  readonly label: string;
}

export function labelsOf({ folder }: Oracle, name: string): Label[] {
  const labels = readFileSync(path.join(folder, 'labels', `${name}.jsonl`), 'utf8');
  return labels.split('\n').filter(Boolean).map((line) => labelIn(JSON.parse(line)));
}

/** The scorer's table and totals. */
export function score({ folder }: Oracle, verdicts: string, names: readonly string[], list: boolean): string {
  const argv = [path.join(folder, 'score.mjs'), verdicts, ...names, ...(list ? ['--list'] : [])];
  return execFileSync(process.execPath, argv, { encoding: 'utf8', maxBuffer: 1 << 28 });
}

function labelIn(label: unknown): Label {
  if (typeof label === 'object' && label !== null && 'module' in label && typeof label.module === 'string') return label as Label;
  throw new Error(`a label without module: ${JSON.stringify(label)}`);
}
