import type { ESLint, Linter, Rule } from 'eslint';
import { VERSION } from '../version.ts';
import { createConfigurationReader } from './configuration.ts';
import { createGlobalsReader } from './declared-globals.ts';
import { createFileInspector, type InspectionSources } from './inspected-file.ts';
import { createCompilerReader } from './linted-types.ts';
import { PRESETS } from './rule.ts';
import type { DefinedRule, Preset } from './rule.ts';
import { poolSessions } from './session-pool.ts';
import type { OpenSession } from './session-pool.ts';

const NAMESPACE = 'strict-modules';

/** The plugin's own sessions and what opens them, for whoever asks beside its rules. */
export type Analyses = Pick<InspectionSources, 'openSession' | 'readConfiguration' | 'readGlobals'>;

const ANALYSES = Symbol('analyses');

/** The plugin object. All rules share the sessions that it opens, one for each configuration. */
export interface StrictModulesPlugin extends ESLint.Plugin {
  readonly meta: { readonly name: string; readonly version: string; readonly namespace: string };
  readonly rules: Record<string, Rule.RuleModule>;
  readonly [ANALYSES]: Analyses;
  readonly configs: Record<Preset | `${Preset}TypeChecked`, Linter.Config>;
}

export function createPlugin(rules: readonly DefinedRule[], openSession: OpenSession): StrictModulesPlugin {
  const sources = {
    openSession: poolSessions(openSession),
    readConfiguration: createConfigurationReader(),
    readGlobals: createGlobalsReader(),
    readCompiler: createCompilerReader(),
  };
  const surroundings = { ...sources, inspectFile: createFileInspector(sources) };
  const plugin: Omit<StrictModulesPlugin, 'configs'> = {
    [ANALYSES]: surroundings,
    meta: { name: 'eslint-plugin-strict-modules', version: VERSION, namespace: NAMESPACE },
    rules: Object.fromEntries(rules.map((rule) => [rule.name, rule.toEslint(surroundings)])),
  };
  // The presets name the very object that holds them, as flat configs do.
  const configs = { recommended: {}, strict: {}, recommendedTypeChecked: {}, strictTypeChecked: {} };
  const complete: StrictModulesPlugin = Object.assign(plugin, { configs });
  for (const preset of PRESETS) {
    const config = presetOf(preset, rules, complete);
    Object.assign(configs[preset], config);
    Object.assign(configs[`${preset}TypeChecked`], { ...config, name: `${config.name}-type-checked`, settings: { [NAMESPACE]: { types: true } } });
  }
  return complete;
}

/** Null for another plugin. */
export function analysesOf(plugin: ESLint.Plugin): Analyses | null {
  return ANALYSES in plugin ? (plugin as StrictModulesPlugin)[ANALYSES] : null;
}

function presetOf(preset: Preset, rules: readonly DefinedRule[], plugin: ESLint.Plugin): Linter.Config {
  const entries = rules.flatMap(({ name, presets }): [string, Linter.RuleEntry][] => {
    const options = presets[preset];
    return options === undefined ? [] : [[`${NAMESPACE}/${name}`, Object.keys(options).length === 0 ? 'error' : ['error', options]]];
  });
  return { name: `${NAMESPACE}/${preset}`, plugins: { [NAMESPACE]: plugin }, rules: Object.fromEntries(entries) };
}
