export { UNTYPED, type AskedFile, type TypeOracle } from './oracle.ts';
export type { Compiler } from './program/compiler.ts';
export { programOracle } from './program/program-oracle.ts';
export { supportedCompiler } from './program/supported-compiler.ts';
export { tsconfigOracle } from './program/tsconfig-oracle.ts';
export * from './question.ts';
export { recordedOracle, recordingOracle, type Recording } from './recorded.ts';
