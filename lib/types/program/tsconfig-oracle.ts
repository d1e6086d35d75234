import type * as ts from 'typescript';
import type { ModuleId } from '../../effects/index.ts';
import type { TypeOracle } from '../oracle.ts';
import type { Compiler } from './compiler.ts';
import { programOracle } from './program-oracle.ts';

/**
 * Answers from programs that are made when they are first needed, one for each configuration. `tsconfigOf` says which
 * one governs a file: its absolute path, or null.
 */
export function tsconfigOracle(compiler: Compiler, tsconfigOf: (module: ModuleId) => string | null): TypeOracle {
  const oracles = new Map<string, TypeOracle>();
  const oracleOf = (tsconfig: string): TypeOracle => {
    let known = oracles.get(tsconfig);
    if (known === undefined) oracles.set(tsconfig, (known = programOracle(compiler, createProgram(compiler, tsconfig))));
    return known;
  };
  return {
    name: `typescript ${compiler.version}`,
    answer(file, questions) {
      const tsconfig = tsconfigOf(file.module);
      return tsconfig === null ? questions.map(() => null) : oracleOf(tsconfig).answer(file, questions);
    },
  };
}

function createProgram(compiler: Compiler, tsconfig: string): ts.Program {
  const { sys } = compiler;
  const host: ts.ParseConfigFileHost = { ...sys, useCaseSensitiveFileNames: sys.useCaseSensitiveFileNames, onUnRecoverableConfigFileDiagnostic() {} };
  const parsed = compiler.getParsedCommandLineOfConfigFile(tsconfig, { noEmit: true }, host);
  return compiler.createProgram({ rootNames: parsed?.fileNames ?? [], options: parsed?.options ?? {}, ...(parsed?.projectReferences === undefined ? {} : { projectReferences: parsed.projectReferences }) });
}
