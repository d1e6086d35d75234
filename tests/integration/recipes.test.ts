import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../ground-truth.ts';
import { runEslint } from './run-eslint.ts';
import { createWorkspace, type Workspace } from './workspace.ts';
import { runNode, runProcess } from '../run-process.ts';

const COMMAND_LINE = path.join(ROOT, 'dist/lib/cli/main.js');
const PURE = 'export const make = () => ({});\n';
const USER = "import { make } from './make.js';\nexport const made = make();\n";

function git(cwd: string, ...args: readonly string[]): number | null {
  const identity = ['-c', 'user.name=somebody', '-c', 'user.email=somebody@example.org'];
  return runProcess('git', [...identity, ...args], { cwd }).status;
}

function link(workspace: Workspace, name: string): void {
  fs.symlinkSync(path.join(ROOT, 'node_modules', name), path.join(workspace.root, 'node_modules', name), 'junction');
}

describe('husky and lint-staged', { timeout: 120_000 }, () => {
  it('let a commit pass, and stop one whose staged files have an effect', () => {
    using workspace = createWorkspace();
    for (const name of ['husky', 'lint-staged']) link(workspace, name);
    const eslint = `node ${path.join(ROOT, 'node_modules/eslint/bin/eslint.js')} --max-warnings=0`;
    workspace.write({ '.gitignore': 'node_modules\n', 'lint-staged.config.js': `export default { '*.js': ${JSON.stringify(eslint)} };\n`, 'src/make.js': PURE, 'src/a.js': USER });
    git(workspace.root, 'init', '--quiet');
    runNode([path.join(ROOT, 'node_modules/husky/bin.js')], { cwd: workspace.root });
    workspace.write({ '.husky/pre-commit': `node ${path.join(ROOT, 'node_modules/lint-staged/bin/lint-staged.js')}\n` });
    git(workspace.root, 'add', '--all');
    const first = git(workspace.root, 'commit', '--quiet', '--message', 'first');
    workspace.write({ 'src/b.js': 'globalThis.b = 1;\nexport const b = 1;\n' });
    git(workspace.root, 'add', '--all');
    const second = git(workspace.root, 'commit', '--quiet', '--message', 'second');
    expect([first, second]).toEqual([0, 1]);
  });
});

describe('a job of CI that restores the store', { timeout: 60_000 }, () => {
  it('finds what another machine kept in another folder', () => {
    const files = { 'src/make.js': PURE, 'src/a.js': USER };
    using first = createWorkspace();
    using second = createWorkspace();
    for (const { write } of [first, second]) write(files);
    runEslint(first.root, ['src']);
    const store = 'node_modules/.cache/strict-modules';
    fs.cpSync(path.join(first.root, store), path.join(second.root, store), { recursive: true });
    const { stderr, stdout } = runNode([COMMAND_LINE, 'verdict', '--stats', 'src'], { cwd: second.root });
    expect(stdout + stderr).toMatch(/^2 modules: 2 from the store, 0 evaluated; 0 parsed$/mu);
  });
});

describe('annotations on GitHub', { timeout: 30_000 }, () => {
  it('name the file, the line and the rule', () => {
    using workspace = createWorkspace();
    link(workspace, 'eslint-formatter-gha');
    workspace.write({ 'src/b.js': 'export const b = 1;\nglobalThis.b = 1;\n' });
    const { stdout } = runEslint(workspace.root, ['--format', 'gha', 'src'], '', { GITHUB_ACTIONS: 'true' });
    expect(stdout).toMatch(/^::error file=.*src\/b\.js,line=2,col=1::.*\(strict-modules\/no-import-side-effects\)$/mu);
  });
});
