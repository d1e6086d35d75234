import type * as ts from 'typescript';

/** The compiler that made a program: TypeScript's module, of which several versions may be installed. */
export type Compiler = typeof ts;

/** What one batch of questions is answered from. Nothing of it outlives the batch. */
export interface Consultation {
  readonly ts: Compiler;
  readonly program: ts.Program;
  readonly checker: ts.TypeChecker;
  readonly file: ts.SourceFile;
}

/** A method that the program's backend lacks throws: what depends on it is not known. */
export function supported<Result>(ask: () => Result, otherwise: Result): Result {
  try {
    return ask();
  } catch {
    return otherwise;
  }
}

/** Declared by the language, the host's libraries or Node's types, and not by a program. */
export function isOfLibrary({ program }: Pick<Consultation, 'program'>, file: ts.SourceFile): boolean {
  return program.isSourceFileDefaultLibrary(file) || NODE_TYPES.test(file.fileName);
}

const NODE_TYPES = /\/node_modules\/(?:@types\/node|bun-types|undici-types)\//u;
