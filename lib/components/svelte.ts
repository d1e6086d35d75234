import { type ComponentSource, languageNamed, type Script, type Unreadable } from './component-source.ts';
import { afterBraces, behind, closingTag, type Tag, tagAt } from './tags.ts';

const SYNTAX = { braces: true };
const VOID: ReadonlySet<string> = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);

/**
 * A component of Svelte. `<script module>` (before Svelte 5 `context="module"`) is the module; the other script becomes
 * the component function, while its imports are the module's. Type-only imports are marked as such, others stay.
 */
export function readSvelte(text: string): ComponentSource | Unreadable {
  const scripts: Script[] = [];
  for (const { tag, end } of rootScripts(text)) {
    const language = languageNamed(tag.attributes.get('lang')?.value ?? tag.attributes.get('type')?.value);
    if (typeof language !== 'string') return language;
    const isModule = tag.attributes.has('module') || tag.attributes.get('context')?.value === 'module';
    scripts.push({ start: tag.end, end, runs: isModule ? 'with-module' : 'per-instance', language });
  }
  return { dialect: 'svelte', scripts, external: [], markup: { keeps: 'every-import' } };
}

interface Block {
  readonly tag: Tag;
  /** Of the content. */
  readonly end: number;
}

/** Scripts that no element and no `{#if}` is around: others are elements of the page. */
function rootScripts(text: string): Block[] {
  const scripts: Block[] = [];
  const open: string[] = [];
  for (let at = 0; at < text.length; ) {
    if (text.startsWith('<!--', at)) {
      at = behind(text, '-->', at);
    } else if (text[at] === '{') {
      if (text[at + 1] === '#') open.push('{');
      if (text[at + 1] === '/') close(open, '{');
      at = afterBraces(text, at);
    } else if (text.startsWith('</', at)) {
      close(open, /^[^\s>]*/u.exec(text.slice(at + 2, at + 80))?.[0] ?? '');
      at = behind(text, '>', at);
    } else {
      const tag = text[at] === '<' ? tagAt(text, at, SYNTAX) : null;
      at = tag === null ? at + 1 : enter(text, tag, open, scripts);
    }
  }
  return scripts;
}

/** Returns where to go on. */
function enter(text: string, tag: Tag, open: string[], scripts: Block[]): number {
  if (tag.closed || VOID.has(tag.name.toLowerCase())) return tag.end;
  if (tag.name !== 'script' && tag.name !== 'style') {
    open.push(tag.name);
    return tag.end;
  }
  const end = closingTag(text, tag.name, tag.end);
  if (tag.name === 'script' && open.length === 0) scripts.push({ tag, end });
  return behind(text, '>', end);
}

/** Elements whose end tag may be left out end with the one around them. */
function close(open: string[], name: string): void {
  const at = open.lastIndexOf(name);
  if (at !== -1) open.length = at;
}
