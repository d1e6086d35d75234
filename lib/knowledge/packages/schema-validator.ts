import { createRequire } from 'node:module';
import type { AnySchema, ValidateFunction } from 'ajv';
import { rowFormats } from './row-schema.ts';

/**
 * Validates what users wrote. `explained`: the errors are all there are, each with its schema and data. The libraries
 * are loaded when there is something to validate: that takes a quarter of the start-up otherwise.
 */
export function schemaValidator<Shape>(schema: AnySchema, { explained }: { readonly explained: boolean }): ValidateFunction<Shape> {
  const require = createRequire(import.meta.url);
  const { Ajv }: typeof import('ajv') = require('ajv');
  const { validRange }: typeof import('semver') = require('semver');
  return new Ajv({ allErrors: explained, verbose: explained, formats: rowFormats((text) => validRange(text) !== null) }).compile<Shape>(schema);
}
