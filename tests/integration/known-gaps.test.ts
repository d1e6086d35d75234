import path from 'node:path';
import { describe, expect, it } from 'vitest';
import ts from 'typescript';
import { openAnalysis } from '../../lib/cli/open-analysis.ts';
import { projectOnDisk } from '../eslint/project-on-disk.ts';
import { runNode } from '../run-process.ts';

/**
 * Like tests/fuzz/known-gaps.test.ts, for what docs/effect-system.md takes for granted of packages and types: each of
 * these modules writes to the console when Node runs it, and is said to be pure.
 */
function runAndJudge(files: Readonly<Record<string, string>>, module: string, types = false, entry = module): { readonly written: string; readonly verdict: string; readonly assumptions: readonly string[] } {
  const { cwd } = projectOnDisk(files);
  const { outputText } = ts.transpileModule(files[entry] ?? '', { compilerOptions: { module: ts.ModuleKind.ESNext, target: ts.ScriptTarget.ES2022 } });
  const { stdout } = runNode(['--input-type=module', '-e', outputText], { cwd });
  const { session } = openAnalysis({ root: cwd, environments: ['node'], tsconfig: null, types, store: false });
  const { verdict, assumptions } = session.judge(path.posix.join(cwd, module));
  return { written: stdout.trim(), verdict, assumptions };
}

describe('a module is said to be pure and is not where', () => {
  it('a proxy has the type of a plain object', () => {
    const files = {
      'state.js': "export const state = eval('new Proxy({}, { get: () => console.log(1) })');\n",
      'state.d.ts': 'export declare const state: { count: number };\n',
      'use.ts': "import { state } from './state.js';\nexport const count = state.count;\n",
      'tsconfig.json': '{ "compilerOptions": { "module": "nodenext", "strict": true, "types": [] }, "include": ["*.ts"] }',
    };
    expect(runAndJudge(files, 'use.ts', true)).toEqual({ written: '1', verdict: 'pure', assumptions: [expect.stringMatching(/^values in use\.ts are what their types say/u)] });
    expect(runAndJudge(files, 'use.ts').verdict).toBe('unknown');
  }, 120_000);

  it('a row says that loading a package is harmless, and it is not', () => {
    const addon = `${'('.repeat(600)}console.log(1)${')'.repeat(600)};\n`;
    const files = { 'node_modules/addon/package.json': '{ "name": "addon", "version": "1.0.0" }', 'node_modules/addon/index.js': addon, 'use.js': "import 'addon';\n" };
    const withRow = { ...files, 'package.json': '{ "name": "project", "type": "module", "strictModules": [{ "package": "addon", "versions": "*", "load": "pure" }] }' };
    expect(runAndJudge(withRow, 'node_modules/addon/index.js')).toMatchObject({ verdict: 'pure', assumptions: [expect.stringContaining('addon')] });
    expect(runAndJudge(withRow, 'use.js').written).toBe('1');
    expect(runAndJudge(files, 'node_modules/addon/index.js').verdict).toBe('unknown');
  }, 120_000);

  it('what is printed acts, and another module has left it', () => {
    const files = {
      'package.json': '{ "type": "module" }',
      'kept.js': "import { inspect } from 'node:util';\nglobalThis.kept = { [inspect.custom]: () => (console.log(1), '') };\n",
      'use.js': "import { inspect } from 'node:util';\nexport const text = inspect(globalThis.kept);\n",
      'main.js': "import './kept.js';\nimport './use.js';\n",
    };
    expect(runAndJudge(files, 'use.js', false, 'main.js')).toMatchObject({ written: '1', verdict: 'pure' });
  }, 120_000);

  it('the package that keeps metadata does more than that', () => {
    const files = {
      'package.json': '{ "type": "module" }',
      'node_modules/reflect-metadata/package.json': '{ "name": "reflect-metadata", "version": "0.2.2", "main": "Reflect.js" }',
      'node_modules/reflect-metadata/Reflect.js': 'Reflect.defineMetadata = () => console.log(1);\n',
      'use.js': "export class Kept {}\nReflect.defineMetadata('key', 1, Kept);\n",
      'main.js': "import 'reflect-metadata';\nimport './use.js';\n",
    };
    expect(runAndJudge(files, 'use.js', false, 'main.js')).toMatchObject({ written: '1', verdict: 'pure' });
  }, 120_000);
});
