import { createRequire } from 'node:module';
import type { AnySchema, ErrorObject, ValidateFunction } from 'ajv';
import { isCertainlyValid } from './certainly-valid.ts';
import { rowFormats } from './row-schema.ts';

/** The value where it fits, else what is wrong with it. */
export type Validated<Shape> = { readonly value: Shape } | { readonly value: null; readonly errors: readonly ErrorObject[] };

/**
 * Validates what users wrote. `explained`: the errors are all there are, not the first. Each has its schema and data. The libraries
 * are loaded, and the schema is compiled, where the value is not of the simple kind that it mostly is: both take as long
 * as linting some files.
 */
export function schemaValidator<Shape>(schema: AnySchema, { explained }: { readonly explained: boolean }): (value: unknown) => Validated<Shape> {
  let compiled: ValidateFunction<Shape> | null = null;
  return (value) => {
    if (isCertainlyValid(schema, value)) return { value: value as Shape };
    compiled ??= compile<Shape>(schema, explained);
    return compiled(value) ? { value } : { value: null, errors: compiled.errors ?? [] };
  };
}

function compile<Shape>(schema: AnySchema, explained: boolean): ValidateFunction<Shape> {
  const require = createRequire(import.meta.url);
  const { Ajv }: typeof import('ajv') = require('ajv');
  const { validRange }: typeof import('semver') = require('semver');
  return new Ajv({ allErrors: explained, verbose: true, formats: rowFormats((text) => validRange(text) !== null) }).compile<Shape>(schema);
}
