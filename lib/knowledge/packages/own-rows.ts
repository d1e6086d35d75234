import type { ErrorObject } from 'ajv';
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
      return { rows: [], problem: problemOf(validated.errors) };
    }
    return { rows: validated.value.filter((row) => row.package === undefined || row.package === name).map((row) => ({ versions: '*', ...row, package: name })), problem: null };
  };
}

/** In the words of the schema, of the first mistake. */
function problemOf([error]: readonly ErrorObject[]): string {
  const path = (error?.instancePath ?? '').replaceAll(/\/(\d+)/gu, '[$1]').replaceAll('/', '.');
  const { additionalProperty: extra } = (error?.params ?? {}) as { readonly additionalProperty?: string };
  const description: unknown = error?.parentSchema?.['description'];
  if (extra !== undefined) return `"strictModules"${path} has no key ${JSON.stringify(extra)}`;
  return `"strictModules"${path} ${typeof description === 'string' ? `must be ${description}` : (error?.message ?? 'is not valid')}`;
}
