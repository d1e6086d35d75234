import { derivedRows } from './host-rows.ts';
import { NODE_GROUPS } from './node/index.ts';
import type { Row, Table } from './schema.ts';
import { rootOf, type TableGroup } from './table-group.ts';
import { PROVIDED_GROUPS } from './provided/index.ts';
import { RUNTIME_GROUPS } from './runtimes/index.ts';
import { WEB_GROUPS } from './web/index.ts';
import { interfaceNames, interfaceRows } from './web/interfaces.ts';

const DESCRIBED: readonly TableGroup[] = [...WEB_GROUPS, ...PROVIDED_GROUPS, ...NODE_GROUPS, ...RUNTIME_GROUPS];

/** Everything that the hosts add to the language. No path has two rows. */
export const HOST_GROUPS: readonly TableGroup[] = [
  ...DESCRIBED.map(({ roots, rows }): TableGroup => ({ roots, rows: () => completed(rows()) })),
  { roots: null, rows: otherInterfaces, of: (root) => completed(interfaceRows(root)) },
];

/** With what follows from the rows, and with what is known of every class of browsers. */
function completed(described: Table): Table {
  const rows: Record<string, Row> = { ...described };
  for (const root of new Set(Object.keys(described).map(rootOf))) {
    if (!/^[A-Z]/u.test(root)) continue;
    for (const [path, row] of Object.entries(interfaceRows(root))) rows[path] ??= row;
    if (rows[`${root}.prototype`] !== undefined) rows[`${root}.prototype.@@toStringTag`] ??= { value: 'string' };
  }
  return { ...rows, ...derivedRows([rows]) };
}

/** Classes of which no table describes anything. */
function otherInterfaces(): Table {
  const described = new Set(DESCRIBED.flatMap(({ roots, rows }) => roots ?? Object.keys(rows()).map(rootOf)));
  return Object.assign({}, ...interfaceNames().filter((name) => !described.has(name)).map((name) => completed(interfaceRows(name)))) as Table;
}
