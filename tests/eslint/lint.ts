import { ESLint } from 'eslint';
import { ESLint as ESLint9 } from 'eslint-9';
import type { Linter } from 'eslint';
import { createPlugin } from '../../lib/eslint/index.ts';
import type { SessionRequest, StrictModulesPlugin } from '../../lib/eslint/index.ts';
import type { ModuleReport, Session } from '../../lib/session/index.ts';
import { sessionAnswering } from '../session/session-double.ts';
import { noImportSideEffects } from '../../rules/no-import-side-effects.ts';

export const VERSIONS = [
  { version: 10, ESLint },
  { version: 9, ESLint: ESLint9 as unknown as typeof ESLint },
];

export const RULE = 'strict-modules/no-import-side-effects';

/** What the adapter asked of the engine. */
export interface Asked {
  readonly opened: SessionRequest[];
  readonly judged: { readonly module: string; readonly text: string | undefined }[];
}

/** The plugin over an engine that answers what the test says. */
export function pluginAnswering(judge: Session['judge']): StrictModulesPlugin & { readonly asked: Asked } {
  const asked: Asked = { opened: [], judged: [] };
  const plugin = createPlugin([noImportSideEffects], (request) => {
    asked.opened.push(request);
    return sessionAnswering((module, text) => {
      asked.judged.push({ module, text });
      return judge(module, text);
    });
  });
  return Object.assign(plugin, { asked });
}

export function pure(module: string): ModuleReport {
  return {
    module,
    verdict: 'pure',
    closure: 'pure',
    effects: [],
    ambient: [],
    reasons: [],
    assumptions: [],
    refuted: [],
    misplaced: [],
    imports: [],
    traits: { hashbang: false, hasExports: true, format: 'esm' },
  };
}

/** Writes a global in line 2, columns 3 to 8, counted from 1. */
export function impure(module: string): ModuleReport {
  const place = { file: module, line: 2, column: 3, endLine: 2, endColumn: 9 };
  return {
    ...pure(module),
    verdict: 'impure',
    effects: [
      {
        kind: 'global-write',
        level: 'realm',
        target: 'globalThis.app',
        conditional: false,
        phase: 'load',
        what: 'writes `globalThis.app`',
        message: 'writes `globalThis.app`',
        trace: [{ ...place, text: 'writes `globalThis.app`' }],
      },
    ],
  };
}

/** Lints one text under nothing but the given configuration. */
export async function lintText(
  Engine: typeof ESLint,
  config: Linter.Config[],
  text: string,
  options: { readonly cwd?: string; readonly filePath?: string } = {},
): Promise<Linter.LintMessage[]> {
  const { cwd = process.cwd(), filePath } = options;
  const eslint = new Engine({ cwd, overrideConfigFile: true, overrideConfig: config });
  const results = await eslint.lintText(text, filePath === undefined ? {} : { filePath });
  return results.flatMap(({ messages }) => messages);
}
