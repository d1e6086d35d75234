import type { Table } from './schema.ts';

/** Rows that are made together, when a path that begins with one of their roots is first asked for. */
export interface TableGroup {
  /** First parts of their paths: `node:fs`, `document`. Null: any root that no other group has. */
  readonly roots: readonly string[] | null;
  rows(): Table;
  /** Only the rows of one root, where they can be made alone. */
  of?(root: string): Table;
}

/** `roots` in one text, with blanks between. */
export function group(roots: string, rows: () => Table): TableGroup {
  return { roots: roots.split(' '), rows };
}

/** What a path begins with: `Array.prototype.map` with `Array`, `node:fs.constants` with `node:fs`. */
export function rootOf(path: string): string {
  const dot = path.indexOf('.');
  return dot < 0 ? path : path.slice(0, dot);
}
