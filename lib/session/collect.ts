import { parseModule } from '../components/index.ts';
import type { ModuleId } from '../effects/index.ts';
import { collectFacts, type MeaningOptions } from '../facts/index.ts';
import type { PackageType } from '../syntax/index.ts';
import { jsonFacts } from './json-module.ts';
import type { Collected } from './source-file.ts';

/** The facts of one file's text. */
export function collect(module: ModuleId, text: string, packageType: PackageType | null, meaning: MeaningOptions): Collected {
  if (module.endsWith('.json')) return jsonFacts(text);
  const parsed = parseModule(module, text, packageType);
  if (parsed.kind === 'failed') return { kind: 'failed', reason: parsed.reason };
  try {
    return { kind: 'facts', facts: collectFacts(parsed, meaning) };
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'failed', reason: 'nested too deeply to be analysed' };
    throw error;
  }
}
