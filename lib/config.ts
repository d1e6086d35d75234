import type { Linter } from 'eslint';
import { singleLine } from './eslint/index.ts';
import { ConfigurationError, validateSettings } from './policy/index.ts';
import type { WrittenSettings } from './policy/index.ts';

export { withFreshCache } from './eslint/index.ts';
export type { FreshCacheOptions } from './eslint/index.ts';
export type { WrittenSettings as Settings } from './policy/index.ts';

/**
 * An entry for eslint.config that holds this plugin's settings. A mistake is told when the configuration is loaded, not
 * when the first file is linted.
 */
export function strictModulesSettings(settings: WrittenSettings): Linter.Config {
  try {
    validateSettings(settings);
  } catch (error) {
    throw error instanceof ConfigurationError ? singleLine(error) : error;
  }
  return { name: 'strict-modules/settings', settings: { 'strict-modules': settings } };
}
