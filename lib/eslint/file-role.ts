import { createPackageLookup, type PackageLookup } from '../host/index.ts';
import type { FileClasses, FileRole } from '../policy/index.ts';
import type { LintedFile } from './linted-file.ts';

/** `packages`: by default `package.json` is read anew each time, as in an editor it changes. */
export function fileRoleOf({ module, path }: LintedFile, classes: FileClasses, packages?: PackageLookup): FileRole {
  const isEntryPoint = (): boolean => classes.isEntryPoint(path) || (packages ?? createPackageLookup()).packageOf(module)?.bin.includes(module) === true;
  return {
    isTest: () => classes.isTest(path),
    isConfigFile: () => classes.isConfigFile(path),
    isEntryPoint,
    isCommand: () => classes.isCommand(path) || isEntryPoint(),
  };
}
