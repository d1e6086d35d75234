import type { Stubbed } from '../patches/index.ts';
import type { LocatedPatch, Location } from '../session/index.ts';
import { nameMatcher } from './name-pattern.ts';
import type { Problem } from './problem.ts';

/** What each kind of finding says. */
export const PATCH_MESSAGES = {
  unrestored: '{{change}} `{{cell}}`, and nothing puts it back: {{others}} find it changed. {{advice}}',
  collected: '{{change}} `{{cell}}` while tests are gathered, before any of them runs, and nothing puts it back: all tests of the file find it changed. Do it in `beforeAll`, and put it back in `afterAll`.',
  onSuccess: '{{change}} `{{cell}}`, and puts it back only where the test passes: after a failure, {{others}} find it changed. Put it back in `finally` or `afterEach`.',
  alias: 'Puts the same `{{cell}}` back that was there all the time: what was saved is the object itself, so changes of its properties stay. Save a copy: `{ ...{{cell}} }`.',
  undefined: 'What was saved of `{{cell}}` may be undefined, and the environment keeps the text "undefined" then. Delete the variable where it was not set.',
  coupled: 'Changes `{{cell}}`, which a later test reads: that test passes or fails by whether this one ran. Make it anew in `beforeEach`, or let each test make its own.',
  factory: 'The factory of the mock reads `{{cell}}` once, when the module is first loaded, and the variable is assigned again: the mock keeps the first value. Read it inside of the functions that the factory makes.',
} as const;
export type PatchMessageId = keyof typeof PATCH_MESSAGES;

export interface PatchPolicy {
  /** Names of what may stay changed, as messages write them; `*` stands for any characters. */
  readonly allow: readonly string[];
  /** Changes that are taken back at the end of a test, where nothing before throws. */
  readonly onSuccess: 'ignore' | 'report';
  /** Variables through which a test depends on those before it. */
  readonly coupled: 'ignore' | 'report';
}

const CHANGES: Readonly<Record<LocatedPatch['by'], string>> = { write: 'Changes', stub: 'Replaces', listen: 'Adds a listener to' };

const ADVICE: Readonly<Record<Stubbed, string>> = {
  spy: 'Restore all mocks in `afterEach`, or let the configuration do it (`restoreMocks`).',
  env: 'Call `vi.unstubAllEnvs()` in `afterEach`, or let the configuration do it (`unstubEnvs`).',
  global: 'Call `vi.unstubAllGlobals()` in `afterEach`, or let the configuration do it (`unstubGlobals`).',
  timers: 'Use real timers again in `afterEach`.',
};

/** What of the changes that tests leave behind is reported. */
export function patchFindings(patches: readonly LocatedPatch[], policy: PatchPolicy): Problem<PatchMessageId>[] {
  const isAllowed = nameMatcher(policy.allow);
  return patches.flatMap(({ fault, cell, by, through, stubbed, role, location }) => {
    if (isAllowed(cell) || (fault === 'onSuccess' && policy.onSuccess === 'ignore') || (fault === 'coupled' && policy.coupled === 'ignore')) return [];
    const advice = stubbed === null ? 'Save what was there, and put it back in `afterEach` or `finally`.' : ADVICE[stubbed];
    const others = role === 'test' ? 'tests that run later' : 'tests outside of this group';
    return [{ messageId: fault, location, data: { change: through === null ? CHANGES[by] : `Calls \`${through}()\`, which changes`, cell: cell.replaceAll('.*', '[…]'), others, advice } }];
  });
}
