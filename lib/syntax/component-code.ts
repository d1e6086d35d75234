import type { Expression, Program } from './ast.ts';

interface Span {
  readonly start: number;
  readonly end: number;
}

/** What a compiler makes of a component, apart from the code of its module. */
export interface ComponentCode {
  /** The module's default export where its code has none: an object with a function `setup`, or a function. */
  readonly compiled: 'object' | 'function';
  /** Code of that function: it runs for each instance or rendering. */
  readonly instance: readonly Program['body'][number][];
  /** Evaluated with the module all the same: options that the code of the instance states. */
  readonly options: readonly Expression[];
  /** The imports that the markup uses, so that they are not erased as types. */
  readonly markup: { readonly keeps: 'every-import' } | { readonly keeps: 'imports-it-names'; readonly words: ReadonlySet<string> };
  /** Where the instance's code stands. */
  readonly span: Span;
  /** Stands for the markup. */
  readonly template: Span;
}
