import { OWN_ROWS_SCHEMA, schemaValidator, type PackageRow, type WrittenOwnRow } from '../knowledge/index.ts';
import { ConfigurationError } from './configuration-error.ts';
import { describeMismatch } from './schema-mismatch.ts';

/**
 * The rows about other packages in the `"strictModules"` field of the project's own `package.json`; rows without
 * `package` are about the project as others install it. Throws a {@link ConfigurationError} on a mistake.
 */
export function projectRows(field: unknown): readonly PackageRow[] {
  if (field === undefined) return [];
  const isValid = schemaValidator<readonly WrittenOwnRow[]>(OWN_ROWS_SCHEMA, { explained: true });
  if (!isValid(field)) throw new ConfigurationError(describeMismatch('"strictModules" of package.json', isValid.errors ?? []));
  return field.flatMap((row) => (row.package === undefined ? [] : { versions: '*', ...row, package: row.package }));
}
