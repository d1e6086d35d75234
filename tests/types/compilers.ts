import * as ts6 from 'typescript';
import * as ts54 from 'typescript-5.4';
import * as ts59 from 'typescript-5.9';
import type { Compiler } from '../../lib/types/index.ts';

/** The oldest supported version, the last of its line, and the newest. */
export const COMPILERS: readonly Compiler[] = [ts54 as unknown as Compiler, ts59 as unknown as Compiler, ts6];
export const NEWEST: Compiler = ts6;

const OPTIONS = {
  target: ts6.ScriptTarget.ES2022, module: ts6.ModuleKind.ESNext, moduleResolution: ts6.ModuleResolutionKind.Bundler, lib: ['lib.es2022.d.ts', 'lib.dom.d.ts'],
  strict: true, noEmit: true, skipLibCheck: true, experimentalDecorators: true, types: [], allowImportingTsExtensions: true,
};

/** Declarations of the language are parsed once for each version. */
const libraries = new Map<string, ReturnType<ReturnType<Compiler['createCompilerHost']>['getSourceFile']>>();

/** A program over files of the disk, or over texts by absolute path. */
export function programOf(compiler: Compiler, roots: readonly string[], texts: ReadonlyMap<string, string> = new Map()): ReturnType<Compiler['createProgram']> {
  const host = compiler.createCompilerHost(OPTIONS);
  const fromDisk = { fileExists: host.fileExists, readFile: host.readFile, getSourceFile: host.getSourceFile };
  host.fileExists = (path) => texts.has(path) || fromDisk.fileExists(path);
  host.readFile = (path) => texts.get(path) ?? fromDisk.readFile(path);
  host.getSourceFile = (path, options, ...rest) => {
    const text = texts.get(path);
    if (text !== undefined) return compiler.createSourceFile(path, text, options, true);
    if (!/\/lib\.[^/]*\.d\.ts$/u.test(path)) return fromDisk.getSourceFile(path, options, ...rest);
    const key = `${compiler.version} ${path}`;
    if (!libraries.has(key)) libraries.set(key, fromDisk.getSourceFile(path, options, ...rest));
    return libraries.get(key);
  };
  return compiler.createProgram({ rootNames: [...roots], options: OPTIONS, host });
}
