import { defineRule } from '../lib/eslint/index.ts';
import type { DefinedRule } from '../lib/eslint/index.ts';
import { RACE_MESSAGES, raceFindings } from '../lib/policy/index.ts';
import type { RaceMessageId, RacePolicy } from '../lib/policy/index.ts';

export const noLoadOrderRaces: DefinedRule = defineRule<RacePolicy, RaceMessageId>({
  name: 'no-load-order-races',
  type: 'problem',
  description: 'disallow state that depends on which of two modules is loaded first',
  presets: { recommended: {}, strict: { chance: 'report' } },
  messages: RACE_MESSAGES,
  schema: {
    chance: {
      enum: ['ignore', 'unstated', 'report'],
      description: 'Reads that come after the write only because of the order of two imports: never, only where no bare import of the writer says that the order is meant, or always.',
    },
    bookkeeping: {
      enum: ['ignore', 'report'],
      description: 'Races in which both modules only count or collect, by code of the module that owns the state, and what packages do to each other.',
    },
  },
  defaultOptions: { chance: 'unstated', bookkeeping: 'ignore' },
  inspect({ races, options }) {
    return raceFindings(races(), options).map(({ id, ...problem }) => ({ ...problem, messageId: id }));
  },
});
