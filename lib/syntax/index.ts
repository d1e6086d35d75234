export type * from './ast.ts';
export type { ComponentCode } from './component-code.ts';
export { type PackageType, type ParsedModule, type ParseFailure, parse } from './parse.ts';
