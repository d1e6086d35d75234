export { Linker, type LinkedModule } from './linker.ts';
export { isLoadedWith } from './request-role.ts';
export type { LinkEvent, Outline, Outlined, Program } from './program.ts';
export type { Dependencies, SavedComponent, SavedMember } from './saved-component.ts';
