import { defineRule } from '../lib/eslint/index.ts';
import type { DefinedRule } from '../lib/eslint/index.ts';
import { exemptionByName, neverEnds, STATEFUL_MESSAGES, statefulFindings } from '../lib/policy/index.ts';
import type { StatefulMessageId, StatefulPolicy } from '../lib/policy/index.ts';

export const noStatefulSharedValue: DefinedRule = defineRule<StatefulPolicy, StatefulMessageId>({
  name: 'no-stateful-shared-value',
  type: 'problem',
  description: 'disallow shared values that change when they are read',
  presets: { strict: {} },
  messages: STATEFUL_MESSAGES,
  schema: {
    allow: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Names of state that is meant to go on where it stopped, as messages write them.' },
    memoised: { enum: ['ignore', 'report'], description: 'Getters that keep what they computed first.' },
  },
  defaultOptions: { allow: [], memoised: 'ignore' },
  inspect({ judge, state, module, file, options }) {
    if (exemptionByName(file, { tests: true, configFiles: true }) !== null) return [];
    const report = judge();
    if (report.traits?.hashbang === true || neverEnds(report)) return [];
    return statefulFindings(module, state(), options).map(({ id, data, location }) => ({ messageId: id, data, location }));
  },
});
