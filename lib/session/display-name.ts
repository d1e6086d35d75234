import type { ModuleId } from '../effects/index.ts';
import { installedPackageOf } from '../project/index.ts';

/** As people call a module: its file name, with the package of an installed file. */
export function displayNameOf(module: ModuleId): string {
  const installed = installedPackageOf(module);
  const file = module.slice(module.lastIndexOf('/') + 1);
  return installed === null ? file : `${file} of ${installed}`;
}
