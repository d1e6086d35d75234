import { defineRule } from '../lib/eslint/index.ts';
import type { DefinedRule } from '../lib/eslint/index.ts';
import { FRAGILE_MESSAGES, fragileFindings, RACE_MESSAGES, raceFindings, repeatedFindings, unknownRaceFindings } from '../lib/policy/index.ts';
import type { FragileMessageId, RaceMessageId, RacePolicy } from '../lib/policy/index.ts';

interface Options extends RacePolicy {
  readonly fragile: 'ignore' | 'report';
  readonly unknown: 'ignore' | 'report';
}

export const noLoadOrderRaces: DefinedRule = defineRule<Options, RaceMessageId | FragileMessageId>({
  name: 'no-load-order-races',
  type: 'problem',
  description: 'disallow state that depends on which of two modules is loaded first',
  presets: { recommended: {}, strict: { chance: 'report', fragile: 'report' } },
  messages: { ...RACE_MESSAGES, ...FRAGILE_MESSAGES },
  schema: {
    chance: {
      enum: ['ignore', 'unstated', 'report'],
      description: 'Reads that come after the write only because of the order of two imports: never, only where no bare import of the writer says that the order is meant, or always.',
    },
    bookkeeping: {
      enum: ['ignore', 'report'],
      description: 'Races in which both modules only count or collect, by code of the module that owns the state, and what packages do to each other.',
    },
    fragile: {
      enum: ['ignore', 'report'],
      description: 'Imports that load less, later or more than it seems, and loads that a hot update repeats.',
    },
    unknown: {
      enum: ['ignore', 'report'],
      description: 'Loads that call what the analysis cannot resolve, as if that wrote environment variables and globals.',
    },
  },
  defaultOptions: { chance: 'unstated', bookkeeping: 'ignore', fragile: 'ignore', unknown: 'ignore' },
  inspect({ races, unknownRaces, fragileLoads, judge, text, options: { fragile, unknown, ...policy } }) {
    return [
      ...raceFindings(races(), policy),
      ...(unknown === 'report' ? unknownRaceFindings(unknownRaces()) : []),
      ...(fragile === 'report' ? [...fragileFindings(fragileLoads()), ...repeatedFindings(judge(), text)] : []),
    ];
  },
});
