import type { ModuleId } from '../effects/index.ts';
import { relativeTo, type Tsconfig, type TsconfigLookup } from '../project/index.ts';

/** What a file's `tsconfig.json` says of resolution. */
export interface ResolutionSettings {
  /** Empty where it says nothing. The same on every machine. */
  readonly key: string;
  /** Files that appear anywhere may change where a bare specifier leads. */
  readonly isOpen: boolean;
}

const OPTIONS = ['baseUrl', 'paths', 'rootDirs', 'moduleSuffixes'] as const;
const SILENT: ResolutionSettings = { key: '', isOpen: false };

/** Remembers what it found for each configuration. */
export function createResolutionSettings(root: string, tsconfigs: TsconfigLookup): (file: ModuleId) => ResolutionSettings {
  const known = new WeakMap<Tsconfig, ResolutionSettings>();
  return (file) => {
    const tsconfig = tsconfigs.governing(file);
    if (tsconfig === null) return SILENT;
    let settings = known.get(tsconfig);
    if (settings === undefined) known.set(tsconfig, (settings = settingsIn(tsconfig, root)));
    return settings;
  };
}

/** The values are the user's and may be anything that JSON has. */
function settingsIn({ path, config }: Tsconfig, root: string): ResolutionSettings {
  const options: Readonly<Record<string, unknown>> = { ...config.compilerOptions };
  const given = OPTIONS.map((name) => options[name] ?? null);
  if (given.every((value) => value === null)) return SILENT;
  const { baseUrl, paths, rootDirs, moduleSuffixes } = options;
  const targets = typeof paths === 'object' && paths !== null ? Object.values(paths) : [];
  const isOpen = baseUrl !== undefined || rootDirs !== undefined || moduleSuffixes !== undefined || targets.some((target) => !Array.isArray(target) || target.length > 1);
  return { key: `${relativeTo(root, path)} ${JSON.stringify(given).replaceAll(root, '.')}`, isOpen };
}
