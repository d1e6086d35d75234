import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { ROOT } from '../ground-truth.ts';
import { lintResults } from './run-eslint.ts';
import { createWorkspace } from './workspace.ts';
import { runNode } from '../run-process.ts';

const OXLINT = path.join(ROOT, 'node_modules/oxlint/bin/oxlint');
const RULES = { 'strict-modules/no-import-side-effects': 'error', 'strict-modules/no-order-dependent-init': 'error', 'strict-modules/valid-pure-annotation': 'error', 'strict-modules/no-shared-state-mutation': 'error' };

interface Finding {
  readonly code: string;
  readonly message: string;
  readonly filename: string;
  readonly labels: readonly { readonly span: { readonly line: number; readonly column: number } }[];
}

function oxlintConfig(more: object = {}): string {
  return JSON.stringify({ categories: { correctness: 'off' }, jsPlugins: ['eslint-plugin-strict-modules'], rules: RULES, ...more });
}

function oxlint(cwd: string): { readonly findings: string[]; readonly output: string } {
  const { stdout, stderr } = runNode([OXLINT, '--format', 'json', 'src'], { cwd });
  const { diagnostics }: { diagnostics: Finding[] } = stdout.startsWith('{') ? JSON.parse(stdout) : { diagnostics: [] };
  const findings = diagnostics.map(({ code, message, filename, labels }) => `${filename}:${labels[0]?.span.line}:${labels[0]?.span.column} ${code?.replace(/\((.*)\)/u, '/$1')} ${message}`);
  return { findings: findings.sort(), output: stdout + stderr };
}

const FILES = {
  'src/make.js': 'export const make = () => {\n  globalThis.made = true;\n  return {};\n};\n',
  'src/a.js': "import { make } from './make.js';\nexport const a = make();\nexport const b = /* @__PURE__ */ make();\n",
  'src/cycle.js': "import { later } from './later.js';\nexport const early = later + 1;\n",
  'src/later.js': "import { early } from './cycle.js';\nexport const later = early + 1;\n",
  'src/window.js': 'if (typeof window !== "undefined") globalThis.app = 1;\nexport const a = 1;\n',
};

describe('oxlint', { timeout: 60_000 }, () => {
  it('reports what ESLint reports', () => {
    using workspace = createWorkspace(`import strictModules from 'eslint-plugin-strict-modules';\nexport default [{ plugins: { 'strict-modules': strictModules }, rules: ${JSON.stringify(RULES)} }];\n`);
    workspace.write({ ...FILES, '.oxlintrc.json': oxlintConfig() });
    const expected = lintResults(workspace.root, ['src']).flatMap(({ filePath, messages }) =>
      messages.map(({ ruleId, message, line, column }) => `${path.relative(workspace.root, filePath)}:${line}:${column} ${ruleId} ${message}`),
    );
    expect(expected.length).toBeGreaterThan(4);
    expect(oxlint(workspace.root).findings).toEqual(expected.sort());
  });

  it('reads the settings', () => {
    using workspace = createWorkspace();
    workspace.write({ 'src/window.js': FILES['src/window.js'], '.oxlintrc.json': oxlintConfig({ settings: { 'strict-modules': { environment: 'node' } } }) });
    expect(oxlint(workspace.root).findings).toEqual([]);
  });

  it('has no types to ask: the setting is a mistake that is told', () => {
    using workspace = createWorkspace();
    workspace.write({ 'src/a.js': FILES['src/a.js'], 'src/make.js': FILES['src/make.js'], '.oxlintrc.json': oxlintConfig({ settings: { 'strict-modules': { types: true } } }) });
    expect(oxlint(workspace.root).output).toMatch(/strict-modules[^\n]*\.types (?:asks|needs)/u);
  });
});
