import type { Linter } from 'eslint';
import { validateSettings } from './policy/index.ts';
import type { WrittenSettings } from './policy/index.ts';

export type { WrittenSettings as Settings } from './policy/index.ts';

/**
 * An entry for eslint.config that holds this plugin's settings. Mistakes are told when the configuration is loaded, not
 * when the first file is linted.
 */
export function strictModulesSettings(settings: WrittenSettings): Linter.Config {
  validateSettings(settings);
  return { name: 'strict-modules/settings', settings: { 'strict-modules': settings } };
}
