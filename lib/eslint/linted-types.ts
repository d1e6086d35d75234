import type { Rule } from 'eslint';
import { installedModules } from '../host/index.ts';
import { ConfigurationError } from '../policy/index.ts';
import { programOracle, supportedCompiler, type Compiler, type TypeOracle } from '../types/index.ts';

/** The project's own compiler, whose programs its parser makes. Loaded once for each folder. */
export type CompilerReader = (cwd: string) => Compiler;

export function createCompilerReader(): CompilerReader {
  const known = new Map<string, Compiler>();
  return (cwd) => {
    const remembered = known.get(cwd);
    if (remembered !== undefined) return remembered;
    const found = supportedCompiler(installedModules('typescript', cwd));
    if ('problem' in found) throw new ConfigurationError(`settings["strict-modules"].types asks TypeScript; ${found.problem}`);
    known.set(cwd, found.compiler);
    return found.compiler;
  };
}

/** Answers from the program that the parser made for the linted file. They are not kept beyond the file. */
export function oracleOfLinted({ sourceCode, filename }: Pick<Rule.RuleContext, 'sourceCode' | 'filename'>, compiler: Compiler): TypeOracle {
  const { program } = sourceCode.parserServices;
  if (program === undefined || program === null) {
    throw new ConfigurationError(`settings["strict-modules"].types needs typescript-eslint's parser with parserOptions.projectService for ${filename}; the presets without TypeChecked need neither`);
  }
  return programOracle(compiler, program);
}
