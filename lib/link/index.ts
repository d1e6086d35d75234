export { isLoadedWith, Linker, type LinkedModule } from './linker.ts';
export type { LinkEvent, Outline, Outlined, Program } from './program.ts';
export type { Dependencies, SavedComponent, SavedMember } from './saved-component.ts';
