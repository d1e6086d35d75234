import type { ModuleId } from '../effects/index.ts';

/** Extensions of the files that the analysis reads as modules. */
export const SOURCE_EXTENSIONS = ['.js', '.mjs', '.cjs', '.jsx', '.ts', '.mts', '.cts', '.tsx'] as const;

const SOURCE = /\.[cm]?[jt]sx?$/;
const TYPESCRIPT = /\.[cm]?tsx?$/;
/** `x.d.ts`, `x.d.mts`, and the declarations of other kinds of files: `x.d.css.ts`. */
const DECLARATION = /\.d(\.[^./]+)?\.[cm]?ts$/;

export function isDeclaration(path: ModuleId): boolean {
  return DECLARATION.test(path);
}

/** Code that can run: not a declaration file. */
export function isSource(path: ModuleId): boolean {
  return SOURCE.test(path) && !isDeclaration(path);
}

export function isTypeScript(path: ModuleId): boolean {
  return TYPESCRIPT.test(path);
}
