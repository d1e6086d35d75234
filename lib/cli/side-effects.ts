import { readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { ConfigurationError, computeField, HARMLESS_WHEN_DROPPED, judgePackage, parseAllowance, type ComputedField } from '../policy/index.ts';
import { asSideEffectsField, type Environment, moduleIdOf, packageSources, readManifest, type Manifest } from '../project/index.ts';
import { sideEffectsJson, sideEffectsText } from '../report/index.ts';
import type { CommandContext } from './context.ts';
import { namedTsconfig, warn } from './verdict.ts';

export const SIDE_EFFECTS_FORMATS = ['text', 'json'] as const;

export interface SideEffectsRequest {
  /** Folder of a package, or its `package.json`. */
  readonly path: string;
  readonly write: boolean;
  readonly format: (typeof SIDE_EFFECTS_FORMATS)[number];
  readonly environments: readonly Environment[];
  readonly tsconfig: string | null;
  readonly store: string | null | false;
}

/** Computes what `sideEffects` of a package has to say, and writes it where that is asked for. */
export async function sideEffects(request: SideEffectsRequest, context: CommandContext): Promise<void> {
  const { cwd, stdout } = context;
  const manifest = manifestAt(request.path, cwd);
  const sources = packageSources(manifest.folder);
  if (sources === null || sources.entries.length === 0) throw new ConfigurationError(`${request.path}: package.json names no entry point that is a module, or is known to be compiled from one`);
  const tsconfig = request.tsconfig === null ? null : namedTsconfig(request.tsconfig, cwd);
  const analysis = context.openAnalysis({ root: cwd, environments: request.environments, tsconfig, store: request.store });
  const modules = judgePackage(sources, (module) => analysis.session.judge(module), parseAllowance(HARMLESS_WHEN_DROPPED));
  analysis.session.flush();
  const computed = computeField(asSideEffectsField(manifest.sideEffects), sources, modules);
  if (request.write) writeField(manifest.folder, computed);
  await stdout.write((request.format === 'json' ? sideEffectsJson : sideEffectsText)(computed, request.write));
  await warn(analysis.problems(), context);
}

function manifestAt(given: string, cwd: string): Manifest {
  const path = resolve(cwd, given);
  const folder = basename(path) === 'package.json' && statSync(path, { throwIfNoEntry: false })?.isFile() === true ? dirname(path) : path;
  const read = readManifest(moduleIdOf(folder));
  if (read.kind === 'read') return read.manifest;
  throw new ConfigurationError(`PATH takes the folder of a package; ${given}: ${read.kind === 'absent' ? 'no package.json' : `package.json: ${read.reason}`}`);
}

/** The rest of the file stays as it is, but for its white space. */
function writeField(folder: string, { field }: ComputedField): void {
  const path = join(folder, 'package.json');
  const text = readFileSync(path, 'utf8');
  const [, indent = '  '] = /^([ \t]+)"/mu.exec(text) ?? [];
  const json: object = JSON.parse(text.replace(/^\uFEFF/u, ''));
  writeFileSync(path, `${JSON.stringify({ ...json, sideEffects: field }, null, indent)}${text.endsWith('\n') ? '\n' : ''}`);
}
