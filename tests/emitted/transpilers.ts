import type { Source } from './sources.ts';

/** What a tool makes of one file; it throws on what it does not support. */
export interface Transpiler {
  readonly name: string;
  readonly format: 'esm' | 'commonjs';
  /** Writes ECMAScript 5. */
  readonly isOld: boolean;
  readonly keepsParameterDecorators: boolean;
  transpile(file: string, text: string, source: Source): string;
}

/** A program as a tool wrote it. */
export interface Emission {
  readonly entry: string;
  readonly files: ReadonlyMap<string, string>;
}

/** Null where the tool does not support something in the source. */
export function emit({ format, isOld, keepsParameterDecorators, transpile }: Transpiler, source: Source): Emission | null {
  if ((isOld && source.needs === 'ES2015') || (keepsParameterDecorators && source.needs === 'parameter decorators')) return null;
  const extension = format === 'esm' ? '.mjs' : '.cjs';
  const outputName = (file: string) => file.replace(/\.tsx?$/u, extension);
  try {
    const files = [...source.files].map(([file, text]) => [outputName(file), file.endsWith('.cjs') ? text : transpile(file, text, source)] as const);
    return { entry: outputName(source.entry), files: new Map(files) };
  } catch {
    return null;
  }
}
