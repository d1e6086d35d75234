import { type ComponentSource, languageNamed, type Script, type Span, type Unreadable } from './component-source.ts';
import { markupWords } from './markup-words.ts';
import { behind, closingTag, type Tag, tagAt } from './tags.ts';

const SYNTAX = { braces: false };

/**
 * A single-file component of Vue. `<script>` is the module; the code of `<script setup>` becomes the function `setup`,
 * which runs for each instance, while its imports are the module's.
 */
export function readVue(text: string): ComponentSource | Unreadable {
  const blocks = blocksOf(text).filter(({ tag }) => tag.name.toLowerCase() === 'script');
  const scripts: Script[] = [];
  const external: Span[] = [];
  for (const { tag, content } of blocks) {
    const source = tag.attributes.get('src');
    if (source !== undefined) external.push(source.span);
    const language = languageNamed(tag.attributes.get('lang')?.value);
    if (typeof language !== 'string') return language;
    scripts.push({ ...content, runs: tag.attributes.has('setup') ? 'per-instance' : 'with-module', language });
  }
  const hasSetup = scripts.some(({ runs }) => runs === 'per-instance');
  const words = hasSetup ? markupWords(text, scripts) : new Set<string>();
  return { dialect: 'vue', scripts, external, markup: { keeps: 'imports-it-names', words } };
}

interface Block {
  readonly tag: Tag;
  readonly content: Span;
}

/** What stands at the root of the file. Only a template in HTML is read as HTML; other blocks end where their name does. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  for (let at = text.indexOf('<'); at !== -1; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      at = behind(text, '-->', at);
      continue;
    }
    const tag = tagAt(text, at, SYNTAX);
    if (tag === null) {
      at += 1;
      continue;
    }
    const end = tag.closed ? tag.end : endOf(text, tag);
    blocks.push({ tag, content: { start: tag.end, end } });
    at = tag.closed ? tag.end : behind(text, '>', end);
  }
  return blocks;
}

function endOf(text: string, tag: Tag): number {
  const isHtml = tag.name === 'template' && ['html', ''].includes(tag.attributes.get('lang')?.value ?? '');
  return isHtml ? endOfTemplate(text, tag.end) : closingTag(text, tag.name, tag.end);
}

/** Start of the tag that closes the template whose content begins at `from`; templates may hold templates. */
function endOfTemplate(text: string, from: number): number {
  let depth = 1;
  for (let at = text.indexOf('<', from); at !== -1; at = text.indexOf('<', at)) {
    if (text.startsWith('<!--', at)) {
      at = behind(text, '-->', at);
    } else if (/^<\/template[\s>]/u.test(text.slice(at, at + 12))) {
      depth -= 1;
      if (depth === 0) return at;
      at = behind(text, '>', at);
    } else {
      const tag = tagAt(text, at, SYNTAX);
      if (tag?.name === 'template' && !tag.closed) depth += 1;
      at = tag?.end ?? at + 1;
    }
  }
  return text.length;
}
