export type * from './ast.ts';
export { type PackageType, type ParsedModule, type ParseFailure, parse } from './parse.ts';
