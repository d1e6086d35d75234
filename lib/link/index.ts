export type { KnownLoad } from './known-load.ts';
export type { LinkedModule, SettledComponent } from './linked-module.ts';
export { Linker } from './linker.ts';
export { targetFrom, targetText } from './observations.ts';
export { renamed, renamedAccesses, renamedRead, renamedTouch, type Naming } from './renaming.ts';
export { isLoadedWith } from './request-role.ts';
export type { EvaluationCause, ImportedName, LinkEvent, Outline, Outlined, Program } from './program.ts';
export type { Dependencies, SavedComponent, SavedMember } from './saved-component.ts';
