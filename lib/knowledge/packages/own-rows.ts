import type { PackageRow } from './package-row.ts';
import { OWN_ROWS_SCHEMA } from './row-schema.ts';
import { schemaValidator } from './schema-validator.ts';

/** In a `package.json`: the package is that of the file, the versions are all, where they are not named. */
export type WrittenOwnRow = Omit<PackageRow, 'package' | 'versions'> & Partial<Pick<PackageRow, 'package' | 'versions'>>;

/** What a package says of itself: rows, or why they are passed over. */
export type OwnRows = { readonly rows: readonly PackageRow[]; readonly problem: null } | { readonly rows: readonly []; readonly problem: string };

/**
 * Reads the `"strictModules"` field of an installed `package.json`. It is not trusted: what has no right shape is passed
 * over as a whole, and rows about other packages are none of its business.
 */
export function createOwnRowsReader(): (field: unknown, name: string) => OwnRows {
  const validate = schemaValidator<readonly WrittenOwnRow[]>(OWN_ROWS_SCHEMA, { explained: false });
  return (field, name) => {
    const validated = validate(field);
    if (validated.value === null) {
      const [error] = validated.errors;
      return { rows: [], problem: `"strictModules"${error?.instancePath ?? ''} ${error?.message ?? 'is not valid'}` };
    }
    return { rows: validated.value.filter((row) => row.package === undefined || row.package === name).map((row) => ({ versions: '*', ...row, package: name })), problem: null };
  };
}
