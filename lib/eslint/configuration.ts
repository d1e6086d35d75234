import { classifyFiles, createSettingsReader } from '../policy/index.ts';
import type { FileClasses, Settings } from '../policy/index.ts';

/** The plugin's settings, read and checked. */
export interface Configuration {
  readonly settings: Settings;
  readonly classes: FileClasses;
}

/** Reads `settings["strict-modules"]` once for all files that share a configuration. Throws a `ConfigurationError`. */
export function createConfigurationReader(): (settings: object) => Configuration {
  const known = new WeakMap<object, Configuration>();
  const read = createSettingsReader();
  return (all) => {
    const remembered = known.get(all);
    if (remembered !== undefined) return remembered;
    const settings = read('strict-modules' in all ? all['strict-modules'] : undefined);
    const configuration = { settings, classes: classifyFiles(settings) };
    known.set(all, configuration);
    return configuration;
  };
}
