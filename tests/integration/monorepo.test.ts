import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { ROOT } from '../ground-truth.ts';
import { runProcess } from '../run-process.ts';

const EXAMPLE = path.join(ROOT, 'examples/monorepo');
/** Its tools are large: `npm --prefix examples/monorepo install` puts them there. */
const isInstalled = fs.existsSync(path.join(EXAMPLE, 'node_modules/nx'));

/** The example in a folder of its own, where nothing was built or linted yet. */
function copyOfExample(): string {
  const root = fs.realpathSync(fs.mkdtempSync(path.join(os.tmpdir(), 'strict-modules-monorepo-')));
  onTestFinished(() => fs.rmSync(root, { recursive: true, force: true }));
  const isSource = (file: string): boolean => !/\/(?:node_modules|dist|\.summaries|\.nx|\.turbo)$/u.test(file);
  fs.cpSync(EXAMPLE, root, { recursive: true, filter: isSource });
  fs.cpSync(path.join(EXAMPLE, 'node_modules'), path.join(root, 'node_modules'), { recursive: true, verbatimSymlinks: true });
  // What `npm install` linked by relative paths that lead out of the example.
  fs.rmSync(path.join(root, 'node_modules/eslint-plugin-strict-modules'), { recursive: true, force: true });
  fs.symlinkSync(ROOT, path.join(root, 'node_modules/eslint-plugin-strict-modules'), 'junction');
  runProcess('git', ['init', '--quiet'], { cwd: root });
  return root;
}

function run(root: string, script: string): string {
  const env = { NX_DAEMON: 'false', NX_NO_CLOUD: 'true', TURBO_TELEMETRY_DISABLED: '1' };
  const { stdout, stderr } = runProcess('npm', ['run', script], { cwd: root, env, shell: process.platform === 'win32' });
  return stdout + stderr;
}

function editUnits(root: string, edit: (text: string) => string): void {
  const file = path.join(root, 'packages/units/src/index.ts');
  fs.writeFileSync(file, edit(fs.readFileSync(file, 'utf8')));
}

describe.skipIf(!isInstalled)('the example of a monorepo', { timeout: 300_000 }, () => {
  it('leaves the tasks of dependants cached under Nx when only a comment changes', () => {
    const root = copyOfExample();
    const first = run(root, 'lint:nx');
    editUnits(root, (text) => `// A comment.\n${text}`);
    const commented = run(root, 'lint:nx');
    editUnits(root, (text) => text.replace('return { amount', '(globalThis as { last?: number }).last = amount;\n  return { amount'));
    const changed = run(root, 'lint:nx');
    expect([/0\/5 hit/u.test(first), /3\/5 hit/u.test(commented), /money\(\)` .* writes `globalThis\.last`/u.test(changed)]).toEqual([true, true, true]);
  });

  it('has Turborepo restore what was kept', () => {
    const root = copyOfExample();
    run(root, 'lint:turbo');
    const kept = path.join(root, 'packages/shop/.summaries/v1/package');
    const names = fs.readdirSync(kept);
    fs.rmSync(path.join(root, 'packages/shop/.summaries'), { recursive: true });
    expect([/5 cached, 5 total/u.test(run(root, 'lint:turbo')), fs.readdirSync(kept)]).toEqual([true, names]);
  });
});
