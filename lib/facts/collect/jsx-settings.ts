import type { Comment } from '../../syntax/index.ts';
import type { MeaningOptions } from '../module-facts.ts';

/** What JSX means in one file: compiler options, changed by its `@jsx…` comments. */
export interface JsxSettings {
  readonly runtime: MeaningOptions['jsx'];
  readonly factory: readonly string[];
  readonly fragment: readonly string[];
  /** The module that the automatic runtime imports. */
  readonly runtimeModule: string;
}

const PRAGMA = /@(jsx|jsxFrag|jsxRuntime|jsxImportSource)\s+(\S+)/g;

export function jsxSettings(options: MeaningOptions, comments: readonly Comment[]): JsxSettings {
  let runtime = options.jsx;
  let factory = options.jsxFactory;
  let fragment = options.jsxFragmentFactory;
  let source = options.jsxImportSource;
  for (const comment of comments) {
    if (comment.type !== 'Block' || !comment.value.includes('@jsx')) continue;
    for (const [, pragma, value] of comment.value.matchAll(PRAGMA)) {
      if (value === undefined) continue;
      if (pragma === 'jsx') {
        factory = value;
        runtime = 'classic';
      } else if (pragma === 'jsxFrag') {
        fragment = value;
      } else if (pragma === 'jsxImportSource') {
        source = value;
        runtime = 'automatic';
      } else if (value === 'classic' || value === 'automatic') {
        runtime = value;
      }
    }
  }
  return { runtime, factory: factory.split('.'), fragment: fragment.split('.'), runtimeModule: `${source}/jsx-runtime` };
}
