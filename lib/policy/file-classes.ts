import { loadPicomatch } from '../base/libraries.ts';
import { hasCommandName, hasConfigFileName, hasTestName } from './usual-file-names.ts';
import type { Settings } from './settings.ts';

/** What the settings say of a file, by its path with `/` from the folder in which the linter runs. */
export interface FileClasses {
  isTest(path: string): boolean;
  isConfigFile(path: string): boolean;
  isEntryPoint(path: string): boolean;
  isCommand(path: string): boolean;
}

export function classifyFiles({ tests, configFiles, entryPoints }: Settings): FileClasses {
  return {
    isTest: tests === null ? hasTestName : matcherOf(tests),
    isConfigFile: configFiles === null ? hasConfigFileName : matcherOf(configFiles),
    isEntryPoint: matcherOf(entryPoints),
    isCommand: hasCommandName,
  };
}

/** Compiles the globs when the first path is asked for: most runs never ask. */
function matcherOf(globs: readonly string[]): (path: string) => boolean {
  let compiled: ((path: string) => boolean) | null = null;
  return (path) => {
    const matches = compiled ?? loadPicomatch()(globs.map((glob) => glob.replace(/^\.\//u, '')), { dot: true });
    compiled = matches;
    return matches(path);
  };
}
