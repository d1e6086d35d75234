export { isLoadedWith, Linker, type LinkedModule } from './linker.ts';
export type { LoadedModule, ModuleLoader } from './loader.ts';
