import { defineRule } from '../lib/eslint/index.ts';
import type { DefinedRule } from '../lib/eslint/index.ts';
import { DEFAULT_SETUP, exemptionByName, LASTING, STATE_MESSAGES, stateFindings } from '../lib/policy/index.ts';
import type { StateMessageId, StatePolicy } from '../lib/policy/index.ts';

type Options = Omit<StatePolicy, 'isCommand' | 'profile'>;

const IGNORE_OR_REPORT = { enum: ['ignore', 'report'] } as const;

export const noSharedStateMutation: DefinedRule = defineRule<Options, StateMessageId>({
  name: 'no-shared-state-mutation',
  type: 'problem',
  description: 'disallow functions that change state which outlives their call',
  presets: { strict: {} },
  messages: STATE_MESSAGES,
  schema: {
    setup: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Names of functions that set up or reset the program: what they write is not reported.' },
    allow: { type: 'array', items: { type: 'string' }, uniqueItems: true, description: 'Names of state that is meant to be shared, as messages write them.' },
    caches: { ...IGNORE_OR_REPORT, description: 'Tables that keep a value under a key that they were asked for before.' },
    registries: { ...IGNORE_OR_REPORT, description: 'Containers from which the module also takes out what it puts in.' },
    metrics: { ...IGNORE_OR_REPORT, description: 'Counters whose names say that they measure.' },
    counters: { ...IGNORE_OR_REPORT, description: 'Numbers that functions only count up, such as the next id.' },
    stores: { ...IGNORE_OR_REPORT, description: 'Stores of frameworks at the top of a module.' },
    lasting: { type: 'array', items: { enum: [...LASTING] }, uniqueItems: true, description: 'What functions leave running, registered or shown, besides state.' },
  },
  defaultOptions: { setup: DEFAULT_SETUP, allow: [], caches: 'ignore', registries: 'ignore', metrics: 'ignore', lasting: [] },
  inspect({ judge, state, module, file, text, profile, options }) {
    if (exemptionByName(file, { tests: true, configFiles: true }) !== null) return [];
    const { traits } = judge();
    // A script that nobody imports is done when it ends.
    if (traits?.hashbang === true) return [];
    const problems = stateFindings(module, text, state(), { ...options, profile, isCommand: file.isCommand() }).map(({ id, data, location }) => ({ messageId: id, data, location }));
    // What nobody can import is the state of one program: only requests share it.
    return traits?.hasExports === false ? problems.filter(({ messageId }) => messageId === 'request') : problems;
  },
});
