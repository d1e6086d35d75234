import { COMPONENT_EXTENSIONS } from '../components/index.ts';
import type { ModuleId } from '../effects/index.ts';

/** Extensions of the files that the analysis reads as modules. */
export const SOURCE_EXTENSIONS: readonly string[] = ['.js', '.mjs', '.cjs', '.jsx', '.ts', '.mts', '.cts', '.tsx', ...COMPONENT_EXTENSIONS];

const SCRIPT = /\.[cm]?[jt]sx?$/;
const TYPESCRIPT = /\.[cm]?tsx?$/;
/** `x.d.ts`, `x.d.mts`, and the declarations of other kinds of files: `x.d.css.ts`. */
const DECLARATION = /\.d(\.[^./]+)?\.[cm]?ts$/;

export function isDeclaration(path: ModuleId): boolean {
  return DECLARATION.test(path);
}

/** Code that can run: not a declaration file. */
export function isSource(path: ModuleId): boolean {
  return SCRIPT.test(path) ? !isDeclaration(path) : isComponent(path);
}

/** `.vue` and the like: markup with scripts. */
export function isComponent(path: ModuleId): boolean {
  return COMPONENT_EXTENSIONS.some((extension) => path.endsWith(extension));
}

export function isTypeScript(path: ModuleId): boolean {
  return TYPESCRIPT.test(path);
}
