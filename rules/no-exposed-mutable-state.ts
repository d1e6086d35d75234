import { defineRule } from '../lib/eslint/index.ts';
import type { DefinedRule } from '../lib/eslint/index.ts';
import { exemptionByName, EXPOSED_MESSAGES, exposedFindings } from '../lib/policy/index.ts';
import type { ExposedMessageId, ExposedPolicy } from '../lib/policy/index.ts';

export const noExposedMutableState: DefinedRule = defineRule<ExposedPolicy, ExposedMessageId>({
  name: 'no-exposed-mutable-state',
  type: 'suggestion',
  description: 'disallow exports of containers that others than their module can change',
  presets: { strict: {} },
  messages: EXPOSED_MESSAGES,
  fixable: true,
  schema: {
    allow: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Names of exports that others may change.' },
    constants: { enum: ['ignore', 'report'], description: 'Containers that nobody is known to change.' },
  },
  defaultOptions: { allow: [], constants: 'ignore' },
  inspect({ exposed, file, options }) {
    if (exemptionByName(file, { tests: true, configFiles: true }) !== null) return [];
    return exposedFindings(exposed(), options);
  },
});
