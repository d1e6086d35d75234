export { unrestoredIn, type PatchFault, type TestSurroundings, type UnrestoredPatch } from './unrestored.ts';
export { SWITCHES, type Role, type Stubbed } from './runner-rows.ts';
