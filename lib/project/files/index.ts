export { readManifest } from './manifest.ts';
export type { Manifest, ManifestRead } from './manifest.ts';
export { projectFiles } from './project-files.ts';
export type { ProjectFiles, ProjectOptions, ProjectPart, ProjectSource } from './project-files.ts';
export { asSideEffectsField, isListed, matchesEntry } from './side-effects-field.ts';
export type { SideEffectsField } from './side-effects-field.ts';
