import type { Session } from '../../lib/session/index.ts';

/** A session that judges as the test says and knows of nothing else. */
export function sessionAnswering(judge: Session['judge'], others: Partial<Session> = {}): Session {
  return {
    judge,
    state: () => [],
    claims: () => [],
    exposed: () => [],
    patches: () => [],
    stateOf: () => ({ writes: [], reads: [], bindings: [] }),
    order: () => [],
    earlyDefault: () => null,
    typeImports: () => [],
    awaitedImports: () => [],
    races: () => [],
    unknownRaces: () => [],
    fragileLoads: () => [],
    racesWithin: () => [],
    loadOrder: () => [],
    refresh: () => {},
    flush: () => {},
    problems: () => [],
    statistics: () => ({ parsed: [], kept: [], restored: [], evaluated: [], materialised: [] }),
    ...others,
  };
}
