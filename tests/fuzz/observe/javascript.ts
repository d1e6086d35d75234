import ts from 'typescript';
import type { ProgramModule } from '../programs/program.ts';

/** The module as it is run. */
export function toJavaScript({ name, text }: ProgramModule): string {
  if (!name.endsWith('.ts')) return text;
  return ts.transpileModule(text, { fileName: name, compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext, verbatimModuleSyntax: true } }).outputText;
}
