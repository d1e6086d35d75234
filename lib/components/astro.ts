import type { ComponentSource, Script } from './component-source.ts';
import { markupWords } from './markup-words.ts';

/** Up to the line of the second fence. Before the first only blanks and comments may stand. */
const FRONTMATTER = /^(?<before>(?:\s|<!--[^]*?-->)*---)(?<code>[^]*?)^[ \t]*---/mu;

/**
 * A page or component of Astro. The code between the fences runs for each rendering; its imports and what it exports
 * are the module's. Scripts in the markup are modules of their own, which run in the browser.
 */
export function readAstro(text: string): ComponentSource {
  const match = FRONTMATTER.exec(text);
  const start = match?.groups?.['before']?.length ?? 0;
  const end = start + (match?.groups?.['code']?.length ?? 0);
  const scripts: Script[] = match === null || match.index !== 0 ? [] : [{ start, end, runs: 'per-instance', language: 'ts' }];
  return { dialect: 'astro', scripts, external: [], markup: { keeps: 'imports-it-names', words: markupWords(text, scripts) } };
}
