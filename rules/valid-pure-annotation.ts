import { defineRule } from '../lib/eslint/index.ts';
import type { DefinedRule } from '../lib/eslint/index.ts';
import { ANNOTATION_MESSAGES, annotationFindings, parseAllowance } from '../lib/policy/index.ts';
import type { AnnotationMessageId, AnnotationPolicy } from '../lib/policy/index.ts';

interface Options {
  readonly conditional: AnnotationPolicy['conditional'];
  readonly allow: readonly string[];
}

export const validPureAnnotation: DefinedRule = defineRule<Options, AnnotationMessageId>({
  name: 'valid-pure-annotation',
  type: 'problem',
  description: 'require annotations like `#__PURE__` to be true, and to stand where tools read them',
  presets: { recommended: {}, strict: { conditional: 'report' } },
  messages: ANNOTATION_MESSAGES,
  fixable: true,
  schema: {
    conditional: { enum: ['ignore', 'report'], description: 'Claims that are refuted only behind a guard that the analysis cannot decide.' },
    allow: {
      type: 'array',
      items: { type: 'string' },
      uniqueItems: true,
      description: 'What a claimed call may do: kinds of effects, `package:NAME`, `name:NAME`.',
    },
  },
  defaultOptions: { conditional: 'ignore', allow: [] },
  inspect({ judge, claims, text, options: { conditional, allow } }) {
    if (!/__PURE__|__NO_SIDE_EFFECTS__|@pure|@nosideeffects/u.test(text)) return [];
    // Only functions that carry a claim are called for it.
    const report = /__NO_SIDE_EFFECTS__|@nosideeffects|@pure\b/u.test(text) ? { ...judge(), refuted: claims() } : judge();
    return annotationFindings(report, text, { conditional, allow: parseAllowance(allow) }).map(({ id, suggestions, ...finding }) => ({
      ...finding,
      messageId: id,
      suggestions: suggestions.map(({ id: messageId, edits }) => ({ messageId, edits })),
    }));
  },
});
