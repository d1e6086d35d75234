import { ECMASCRIPT_TABLES } from './ecmascript/index.ts';
import { HOST_TABLES } from './host-tables.ts';
import type { Table } from './schema.ts';

export * from './schema.ts';
export * from './flow.ts';
export * from './lookup.ts';
export { ECMASCRIPT_TABLES, HOST_TABLES };

/** All that is known. No path stands in two of them. */
export const ALL_TABLES: readonly Table[] = [...ECMASCRIPT_TABLES, ...HOST_TABLES];
