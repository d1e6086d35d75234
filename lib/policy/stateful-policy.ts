/** What of the state that changes when it is read is reported. */
export interface StatefulPolicy {
  /** Names of state that is meant to go on where it stopped, as messages write them; `*` stands for any characters. */
  readonly allow: readonly string[];
  /** Getters that keep what they computed first: where that is the same each time, nobody can tell. */
  readonly memoised: 'ignore' | 'report';
}
