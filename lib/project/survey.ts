import type { EntryClasses, OutputMap } from './entries/index.ts';
import { outputMap, readEmissions } from './entries/index.ts';
import { projectFiles, type ProjectFiles, type ProjectOptions } from './files/index.ts';
import { createResolutionFingerprints, type ResolutionFingerprints, type ResolutionSettings } from './imports/index.ts';
import { createTsconfigLookup } from './tsconfig.ts';

/** Everything that a project's index is computed from, besides the texts of its files. */
export interface ProjectSurvey {
  readonly files: ProjectFiles;
  /** Which sources are behind compiled output that a package.json or an import names. */
  readonly outputs: OutputMap;
  readonly resolution: ResolutionFingerprints;
  readonly classes: EntryClasses;
}

/** Reads the file system anew. Never throws: what cannot be read is among the problems of its files. */
export function surveyProject(root: string, options: ProjectOptions, settings: ResolutionSettings, classes: EntryClasses): ProjectSurvey {
  const files = projectFiles(root, options);
  const tsconfigs = createTsconfigLookup(options.tsconfig ?? undefined);
  return { files, outputs: outputMap(files.files, readEmissions(files)), resolution: createResolutionFingerprints(files, tsconfigs, settings), classes };
}
