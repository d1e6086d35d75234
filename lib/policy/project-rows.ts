import { OWN_ROWS_SCHEMA, schemaValidator, type PackageRow, type WrittenOwnRow } from '../knowledge/index.ts';
import { ConfigurationError } from './configuration-error.ts';
import { describeMismatch } from './schema-mismatch.ts';

/**
 * The rows about other packages in the `"strictModules"` field of the `package.json` in `root`; rows without `package`
 * are about the project as others install it. `nearest`: what is known of the nearest `package.json`. Throws a
 * {@link ConfigurationError} on a mistake.
 */
export function projectRows(root: string, nearest: { readonly root: string; readonly strictModules?: unknown } | null): readonly PackageRow[] {
  const field = nearest?.root === root ? nearest.strictModules : undefined;
  if (field === undefined) return [];
  const validated = schemaValidator<readonly WrittenOwnRow[]>(OWN_ROWS_SCHEMA, { explained: true })(field);
  if (validated.value === null) throw new ConfigurationError(describeMismatch('"strictModules" of package.json', validated.errors));
  return validated.value.flatMap((row) => (row.package === undefined ? [] : { versions: '*', ...row, package: row.package }));
}
