import { ECMASCRIPT_GROUPS } from './ecmascript/index.ts';
import { HOST_GROUPS } from './host-tables.ts';
import { openKnowledge, type Knowledge } from './lookup.ts';
import type { Table } from './schema.ts';

export * from './demands.ts';
export * from './schema.ts';
export * from './flow.ts';
export * from './lookup.ts';
export * from './packages/index.ts';
export * from './host-demands.ts';
export { hostModulePath, isProvided } from './provided/index.ts';
export * from './host-formats.ts';
export * from './table-group.ts';

/** All that is known. No path stands in two of its groups. */
export const ALL_GROUPS = [...ECMASCRIPT_GROUPS, ...HOST_GROUPS];

export function allKnowledge(): Knowledge {
  return openKnowledge(ALL_GROUPS);
}

/** The language. */
export function ecmascriptTables(): readonly Table[] {
  return ECMASCRIPT_GROUPS.map(({ rows }) => rows());
}

/** First parts of the paths of what the language has. */
export function languageRoots(): readonly string[] {
  return ECMASCRIPT_GROUPS.flatMap(({ roots }) => roots ?? []);
}

/** What the hosts add to it. */
export function hostTables(): readonly Table[] {
  return HOST_GROUPS.map(({ rows }) => rows());
}

export function allTables(): readonly Table[] {
  return [...ecmascriptTables(), ...hostTables()];
}
