export { createDigestMemory } from './digest-memory.ts';
export { createFileSource } from './file-source.ts';
export { installedModules } from './installed-module.ts';
export { type CachingResolver, createModuleResolver, type ResolverOptions } from './module-resolver.ts';
export { createNodeHost, type HostOptions, type NodeHost } from './node-host.ts';
export { createPackageLookup, type PackageInfo, type PackageLookup } from './package-of.ts';
export { filesAtRevision, type RevisionFiles } from './revision.ts';
export { tsconfigProblem } from './tsconfig-problem.ts';
