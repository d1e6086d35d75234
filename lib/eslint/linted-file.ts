import path from 'node:path';
import type { Rule } from 'eslint';
import type { ModuleId } from '../effects/index.ts';
import { isSource, moduleIdOf } from '../project/index.ts';

/** The file that ESLint is linting, as the engine knows it. */
export interface LintedFile {
  readonly module: ModuleId;
  /** Path with `/` from ESLint's working directory. */
  readonly path: string;
}

/** Null where nothing can run, and where the text is no JavaScript or TypeScript as it stands: single file components. */
export function lintedFileOf(context: Rule.RuleContext): LintedFile | null {
  const name = nameOf(context);
  const module = moduleIdOf(name);
  // A command may have no extension: `bin/serve`.
  if (!isSource(module) && path.extname(name) !== '') return null;
  return { module, path: modulePathFrom(context.cwd, name) };
}

/** What globs of the settings are matched with. */
export function modulePathFrom(cwd: string, file: string): string {
  // What `path.relative` finds as well, which normalises both first: for every linted file.
  if (path.sep === '/' && file.startsWith(`${cwd}/`) && !file.includes('/.')) return file.slice(cwd.length + 1);
  return moduleIdOf(path.relative(cwd, file)).replace(/^(?:\.\.\/)+/u, '');
}

function nameOf(context: Rule.RuleContext): string {
  const { filename, physicalFilename } = context;
  // `<input>`: text that has no file. Its imports are looked up from the working directory.
  if (!path.isAbsolute(physicalFilename)) return path.join(context.cwd, `__unnamed__${extensionFor(context)}`);
  if (filename === physicalFilename) return filename;
  // A block that a processor cut out, `/a/page.md/0_0.js`: its imports are relative to the folder of the page.
  return `${physicalFilename}.${path.basename(filename)}`;
}

function extensionFor({ languageOptions }: Rule.RuleContext): string {
  const { parser } = languageOptions;
  const typescript = parser !== undefined && 'meta' in parser && parser.meta?.name?.includes('typescript') === true;
  const jsx = languageOptions.parserOptions?.ecmaFeatures?.jsx === true;
  return `.${typescript ? 'ts' : 'js'}${jsx ? 'x' : ''}`;
}
