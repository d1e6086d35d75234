export type { HandlerArgument, LoadEffect, PackageRole, PackageRow } from './package-row.ts';
export { createOwnRowsReader, type OwnRows, type WrittenOwnRow } from './own-rows.ts';
export { builtinPackageRows, firstRow, loadRow, packageRow } from './package-rows.ts';
export { REQUEST_SHAPES } from './request-shapes.ts';
export { OWN_ROWS_SCHEMA, PACKAGE_ROWS_SCHEMA } from './row-schema.ts';
export { schemaValidator } from './schema-validator.ts';
