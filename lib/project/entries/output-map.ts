import type { ModuleId } from '../../effects/index.ts';
import { isBelow } from '../module-path.ts';
import type { Emission } from './emission.ts';

/** Which own source is behind a path that code or a `package.json` names. */
export interface OutputMap {
  /** The sources that may have been compiled to a path: more than one where the configurations leave that open. */
  readonly sources: ReadonlyMap<ModuleId, readonly ModuleId[]>;
}

export type SourceAnswer =
  | { readonly kind: 'source'; readonly module: ModuleId }
  /** A clause: "two sources could be compiled to it: …". */
  | { readonly kind: 'none'; readonly reason: string };

/** Each own source stands for itself, and for what it is compiled to. */
export function outputMap(files: readonly ModuleId[], emissions: readonly Emission[]): OutputMap {
  const outputs = new Map<ModuleId, Set<ModuleId>>();
  const add = (output: ModuleId, source: ModuleId): void => {
    const known = outputs.get(output);
    if (known === undefined) outputs.set(output, new Set([source]));
    else known.add(source);
  };
  for (const emission of emissions) for (const source of emission.sources) for (const output of outputsOf(source, emission)) add(output, source);
  // What is imported as `./a.js` is `a.ts` beside it, whether or not anything is emitted.
  for (const file of files) {
    const beside = withOutputExtension(file, false);
    if (!outputs.has(beside)) add(beside, file);
  }
  const sources = new Map([...outputs].map(([output, found]) => [output, [...found].sort()] as const));
  for (const file of files) sources.set(file, [file]);
  return { sources };
}

function outputsOf(source: ModuleId, { outDir, rootDirs, preservesJsx }: Emission): readonly ModuleId[] {
  const compiled = withOutputExtension(source, preservesJsx);
  if (outDir === null) return [compiled];
  return rootDirs.flatMap((rootDir) => (isBelow(compiled, rootDir) ? [`${outDir}${compiled.slice(rootDir.replace(/\/$/u, '').length)}`] : []));
}

function withOutputExtension(source: ModuleId, preservesJsx: boolean): ModuleId {
  return source.replace(/\.(?:([cm]?)[jt]s|[jt]s(x))$/u, (_, kind: string | undefined, jsx: string | undefined) => (jsx === undefined ? `.${kind ?? ''}js` : preservesJsx ? '.jsx' : '.js'));
}

export function sourceOf({ sources }: OutputMap, path: ModuleId): SourceAnswer {
  const [source, ...others] = sources.get(path) ?? [];
  if (source === undefined) return { kind: 'none', reason: 'no source of the project is known to be compiled to it' };
  if (others.length > 0) return { kind: 'none', reason: `several sources could be compiled to it: ${[source, ...others].map(nameOf).join(', ')}` };
  return { kind: 'source', module: source };
}

function nameOf(module: ModuleId): string {
  return module.split('/').slice(-2).join('/');
}
