import { derivedRows } from './host-rows.ts';
import { NODE_TABLES } from './node/index.ts';
import type { Table } from './schema.ts';
import { WEB_TABLES } from './web/index.ts';

const DESCRIBED: readonly Table[] = [...WEB_TABLES, ...NODE_TABLES];

/** Everything that the hosts add to the language. No path has two rows. */
export const HOST_TABLES: readonly Table[] = [...DESCRIBED, derivedRows(DESCRIBED)];
