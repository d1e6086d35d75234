export type { ImportedFunction, ImportedWrite, WritesOfImported } from './imported-calls.ts';
export { unrestoredIn, type PatchFault, type TestSurroundings, type UnrestoredPatch } from './unrestored.ts';
export { mayHaveTests } from './test-words.ts';
export type { KnownAround } from './test-code.ts';
export { ALWAYS_SET, SWITCHES, type Role, type Stubbed } from './runner-rows.ts';
