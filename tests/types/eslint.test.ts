import parser from '@typescript-eslint/parser';
import { ESLint, type Linter } from 'eslint';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { openAnalysis } from '../../lib/cli/open-analysis.ts';
import plugin from '../../lib/index.ts';
import { readFixture } from '../projects-runner/fixture.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';

/** A copy of a fixture that stands alone, with its own configuration. */
function copyOf(name: string): { readonly cwd: string; readonly files: readonly string[] } {
  const { files } = readFixture(name);
  const options = { strict: true, target: 'es2022', module: 'esnext', moduleResolution: 'bundler', allowImportingTsExtensions: true, noEmit: true, types: [] };
  const { cwd } = projectOnDisk({ ...Object.fromEntries(files.map((file) => [file.name, file.text])), 'tsconfig.json': JSON.stringify({ compilerOptions: options }) });
  return { cwd, files: files.map((file) => file.name) };
}

async function lint(cwd: string, files: readonly string[], config: Linter.Config[]): Promise<Record<string, string[]>> {
  const eslint = new ESLint({ cwd, overrideConfigFile: true, overrideConfig: config });
  const results = await eslint.lintFiles([...files]);
  return Object.fromEntries(results.map(({ filePath, messages }) => [path.basename(filePath), messages.filter(({ ruleId }) => ruleId === 'strict-modules/no-import-side-effects').map(({ message, line }) => `${line} ${message}`)]));
}

const typed = (cwd: string): Linter.Config[] => [
  { files: ['**/*.ts'], languageOptions: { parser, parserOptions: { projectService: true, tsconfigRootDir: cwd } } },
  { files: ['**/*.ts'], ...plugin.configs.strictTypeChecked },
  { settings: { 'strict-modules': { cache: false } } },
];

describe('ESLint with types', () => {
  it.each(['types/arrays-of-others', 'types/classes-that-only-their-file-can-extend', 'types/casts-are-weaker-evidence'])('agrees with the command line on %s', async (name) => {
    const { cwd, files } = copyOf(name);
    const linted = await lint(cwd, files, typed(cwd));
    const { session } = openAnalysis({ root: cwd, environments: [], tsconfig: null, types: true, store: false });
    for (const file of files) {
      const { verdict } = session.judge(path.join(cwd, file));
      expect(`${file}: ${(linted[file]?.length ?? 0) === 0 ? 'pure' : 'reported'}`).toBe(`${file}: ${verdict === 'pure' ? 'pure' : 'reported'}`);
    }
  });

  it('asks nobody under the presets without types', async () => {
    const { cwd, files } = copyOf('types/arrays-of-others');
    const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser } }, { files: ['**/*.ts'], ...plugin.configs.strict }, { settings: { 'strict-modules': { cache: false } } }];
    expect((await lint(cwd, files, config))['use.ts']).toHaveLength(4);
  });

  it('needs the parser to have a program, and says so in one line', async () => {
    const { cwd, files } = copyOf('types/iteration');
    const config: Linter.Config[] = [{ files: ['**/*.ts'], languageOptions: { parser } }, { files: ['**/*.ts'], ...plugin.configs.strictTypeChecked }, { settings: { 'strict-modules': { cache: false } } }];
    await expect(lint(cwd, files, config)).rejects.toMatchObject({ stack: expect.stringMatching(/^strict-modules: settings\["strict-modules"\]\.types needs .*projectService[^\n]*$/u) });
  });
});
