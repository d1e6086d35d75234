import { createPackageLookup } from '../host/index.ts';
import type { FileClasses, FileRole } from '../policy/index.ts';
import type { LintedFile } from './linted-file.ts';

export function fileRoleOf({ module, path }: LintedFile, classes: FileClasses): FileRole {
  return {
    isTest: () => classes.isTest(path),
    isConfigFile: () => classes.isConfigFile(path),
    // package.json is read anew each time: few files are asked about, and in an editor it changes.
    isEntryPoint: () => classes.isEntryPoint(path) || createPackageLookup().packageOf(module)?.bin.includes(module) === true,
  };
}
