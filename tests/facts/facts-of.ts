import { assertWellFormedFacts, collectFacts, DEFAULT_MEANING, type MeaningOptions, type ModuleFacts } from '../../lib/facts/index.ts';
import { parse } from '../../lib/syntax/index.ts';
import { printFunction } from './print.ts';

/** The facts of a text, which must be well formed. */
export function factsOf(text: string, path = 'module.mjs', options: Partial<MeaningOptions> = {}): ModuleFacts {
  const parsed = parse(path, text);
  if (parsed.kind === 'failed') throw new Error(parsed.reason);
  const facts = collectFacts(parsed, { ...DEFAULT_MEANING, ...options });
  assertWellFormedFacts(facts);
  return facts;
}

/** The lowered module body. */
export function lower(text: string, path?: string, options?: Partial<MeaningOptions>): string[] {
  return printFunction(factsOf(text, path, options));
}
