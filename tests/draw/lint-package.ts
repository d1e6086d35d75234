import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { ESLint, type Linter } from 'eslint';
import { ROOT } from '../ground-truth.ts';

export interface DrawnFinding {
  readonly file: string;
  readonly line: number;
  readonly messageId: string;
  readonly message: string;
}

/** Longer lines are nobody's source: bundles and minified files. */
const LONGEST_LINE = 1_000;
const BUILT = ['dist/**', 'build/**', 'umd/**'];
const NOBODYS = ['**/node_modules/**', '**/*.min.js', '**/*.d.ts', '**/*.d.mts', '**/*.d.cts'];

/** What a generator says of itself where a file begins. */
const GENERATED = /@generated|\b(?:auto(?:matically)?[- ]?)?generated (?:by|from|file)\b|do not (?:edit|modify)/iu;
const BEGINNING = 10;

function isWritten(file: string): boolean {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.every((line) => line.length < LONGEST_LINE) && !GENERATED.test(lines.slice(0, BEGINNING).join('\n'));
}

/** What one rule finds in the files of a package, with its default options. */
export async function lintPackage(name: string, root: string, rule: string, profile: string): Promise<{ readonly files: number; readonly findings: readonly DrawnFinding[] }> {
  const plugin = ((await import(pathToFileURL(path.join(ROOT, 'dist/lib/index.js')).href)) as { default: NonNullable<Linter.Config['plugins']>[string] }).default;
  const parser = (await import('@typescript-eslint/parser')) as Linter.Parser;
  const { type } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { type?: string };
  const jsx = { parserOptions: { ecmaFeatures: { jsx: true } } };
  const eslint = new ESLint({
    cwd: root,
    overrideConfigFile: true,
    errorOnUnmatchedPattern: false,
    allowInlineConfig: false,
    overrideConfig: [
      { ignores: existsSync(path.join(root, 'lib')) ? [...NOBODYS, ...BUILT] : NOBODYS },
      {
        files: ['**/*.{js,mjs,cjs,jsx,ts,mts,cts,tsx}'],
        plugins: { 'strict-modules': plugin },
        settings: { 'strict-modules': { cache: false, environment: ['node'], profile } },
        rules: { [`strict-modules/${rule}`]: 'error' },
      },
      { files: ['**/*.{js,jsx,mjs,cjs}'], languageOptions: jsx },
      ...(type === 'module' ? [] : [{ files: ['**/*.js'], languageOptions: { sourceType: 'commonjs' as const } }]),
      { files: ['**/*.{ts,tsx,mts,cts}'], languageOptions: { parser, ...jsx } },
    ],
  });
  // Where a package has both, what was built of its sources is not judged again.
  const hasSources = existsSync(path.join(root, 'src'));
  const results = (await eslint.lintFiles([hasSources ? 'src' : '.'])).filter(({ filePath }) => isWritten(filePath));
  const findings = results.flatMap(({ filePath, messages }) =>
    messages.filter(({ ruleId }) => ruleId !== null).map(({ line, messageId, message }) => ({ file: filePath, line, messageId: messageId ?? name, message })),
  );
  return { files: results.length, findings };
}
