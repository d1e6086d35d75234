import { type PackageType, parse, type ParsedModule, type ParseFailure } from '../syntax/index.ts';
import { readAstro } from './astro.ts';
import { COMPONENT_EXTENSIONS } from './component-extensions.ts';
import type { ComponentSource, Script, ScriptLanguage, Span, Unreadable } from './component-source.ts';
import { divide } from './divide.ts';
import { readSvelte } from './svelte.ts';
import { readVue } from './vue.ts';

/** By extension. */
const READERS: Readonly<Record<(typeof COMPONENT_EXTENSIONS)[number], (text: string) => ComponentSource | Unreadable>> = { '.vue': readVue, '.svelte': readSvelte, '.astro': readAstro };

function readerOf(path: string): (typeof READERS)['.vue'] | undefined {
  const extension = path.slice(path.lastIndexOf('.')).toLowerCase();
  const known = COMPONENT_EXTENSIONS.find((each) => each === extension);
  return known === undefined ? undefined : READERS[known];
}

/** Parses a file as its extension says: see {@link parse}. Scripts of a component are parsed where they stand. */
export function parseModule(path: string, text: string, packageType: PackageType | null): ParsedModule | ParseFailure {
  const read = readerOf(path);
  if (read !== undefined) return parseScripts(path, text, read(text));
  const parsed = parse(path, text, packageType);
  return parsed.kind === 'parsed' && SVELTE_MODULE.test(path) ? { ...parsed, runes: true } : parsed;
}

/** `counter.svelte.ts`: a module that Svelte compiles. */
const SVELTE_MODULE = /\.svelte\.(?:[\w-]+\.)*[jt]s$/u;

/** The rest of the file is blanked out, so that every offset is one of the file. */
function parseScripts(path: string, text: string, source: ComponentSource | Unreadable): ParsedModule | ParseFailure {
  if ('unreadable' in source) return { kind: 'failed', reason: source.unreadable };
  const language = languageOf(source.scripts);
  const parsed = parse(`${path}.${language}`, scriptsAlone(text, source), 'module', { returnsAnywhere: true });
  if (parsed.kind === 'failed') return parsed;
  return { ...parsed, text, format: 'esm', runes: source.dialect === 'svelte', ...divide(parsed.program, source, text) };
}

/** Scripts of one file share a language, or the compiler refuses it. */
function languageOf(scripts: readonly Script[]): ScriptLanguage {
  return scripts.find(({ language }) => language !== 'js')?.language ?? 'js';
}

/** The text with blanks for everything but scripts and line ends; `src="file"` reads `import"file"`. */
function scriptsAlone(text: string, { scripts, external }: ComponentSource): string {
  const characters = text.replace(/[^\r\n\u2028\u2029]/gu, (character) => ' '.repeat(character.length));
  const kept = [...scripts.map((script) => [script, text.slice(script.start, script.end)] as const), ...external.map((span) => importing(span, text))];
  let result = '';
  for (const [{ start, end }, part] of kept.toSorted(([left], [right]) => left.start - right.start)) {
    result += characters.slice(result.length, start) + part;
    if (result.length < end) result += characters.slice(result.length, end);
  }
  return result + characters.slice(result.length);
}

const IMPORT = 'import';

function importing({ start, end }: Span, text: string): readonly [Span, string] {
  const quoted = /^["']/u.test(text.slice(start, end));
  const specifier = quoted ? text.slice(start, end) : `"${text.slice(start, end)}"`;
  const from = start - IMPORT.length - (quoted ? 0 : 1);
  return [{ start: from, end: from + IMPORT.length + specifier.length + 1 }, `${IMPORT}${specifier};`];
}
