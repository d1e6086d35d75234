export { readEmissions } from './emission.ts';
export type { Emission } from './emission.ts';
export type { EntryOrigin, EntryPoint, EntryPoints, ManifestOrigin, UnmappedEntry } from './entry-point.ts';
export { entryPointsOf } from './entry-points.ts';
export type { EntryClasses, EntryQuestion } from './entry-points.ts';
export { manifestEntries } from './manifest-entries.ts';
export { outputMap, sourceOf } from './output-map.ts';
export type { OutputMap, SourceAnswer } from './output-map.ts';
export { ownModules } from './workspace-import.ts';
