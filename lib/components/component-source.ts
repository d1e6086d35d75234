/** The scripts of a file that holds more than a script, as its compiler sees them. Offsets are of the whole file. */
export interface ComponentSource {
  readonly dialect: 'vue' | 'svelte' | 'astro';
  readonly scripts: readonly Script[];
  /** Spans of `src` attributes with their quotes: the script is another file. */
  readonly external: readonly Span[];
  readonly markup: Markup;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The text between a script's tags. */
export interface Script extends Span {
  /** Whether it runs when the module is loaded, or once for each instance or rendering of the component. */
  readonly runs: 'with-module' | 'per-instance';
  readonly language: ScriptLanguage;
}

export type ScriptLanguage = 'js' | 'jsx' | 'ts' | 'tsx';

/** Which imports the markup may use, and so keeps from being erased as types. */
export type Markup =
  | { readonly keeps: 'every-import' }
  | { readonly keeps: 'imports-it-names'; readonly words: ReadonlySet<string> };

/** Why no scripts could be made out: one clause. */
export interface Unreadable {
  readonly unreadable: string;
}

/** What a `lang` attribute names. */
export function languageNamed(lang: string | undefined): ScriptLanguage | Unreadable {
  switch (lang ?? 'js') {
    case 'js':
    case 'javascript':
    case 'text/javascript':
    case 'module':
    case '':
      return 'js';
    case 'jsx':
      return 'jsx';
    case 'ts':
    case 'typescript':
    case 'text/typescript':
      return 'ts';
    case 'tsx':
      return 'tsx';
    default:
      return { unreadable: `its script is written in "${lang}"` };
  }
}
