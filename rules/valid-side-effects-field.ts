import { definePackageRule } from '../lib/eslint/index.ts';
import type { DefinedRule } from '../lib/eslint/index.ts';
import { HARMLESS_WHEN_DROPPED, parseAllowance, SIDE_EFFECTS_MESSAGES, sideEffectsFindings } from '../lib/policy/index.ts';
import type { SideEffectsMessageId } from '../lib/policy/index.ts';
import { asSideEffectsField, packageSources } from '../lib/project/index.ts';

interface Options {
  readonly allow: readonly string[];
}

export const validSideEffectsField: DefinedRule = definePackageRule<Options, SideEffectsMessageId>({
  name: 'valid-side-effects-field',
  type: 'problem',
  description: 'require `sideEffects` in `package.json` to agree with what the modules do',
  presets: { recommended: {}, strict: {} },
  field: 'sideEffects',
  messages: SIDE_EFFECTS_MESSAGES,
  schema: {
    allow: {
      type: 'array',
      items: { type: 'string' },
      uniqueItems: true,
      description: 'What may get lost: kinds of effects, `package:NAME`, `name:NAME`.',
    },
  },
  defaultOptions: { allow: HARMLESS_WHEN_DROPPED },
  inspect({ value, folder, location, items, judge, options: { allow } }) {
    const allowance = parseAllowance(allow);
    const field = asSideEffectsField(value);
    const sources = field === null ? null : packageSources(folder);
    if (field === null || sources === null) return [];
    return sideEffectsFindings(field, sources, judge, allowance).map(({ id, data, entry }) => ({ messageId: id, data, location: (entry === null ? null : items[entry]) ?? location }));
  },
});
