/** What one module did when it was loaded, over all runs of its program. Plain data. */
export interface Observation {
  readonly name: string;
  /** Where it is a member of an import cycle, the first of them: they load as one, and what is seen is the doing of all. */
  readonly cycle: string | null;
  /** `threw`: in every run in which it was loaded it threw, or left a rejected promise that nothing handles. */
  readonly outcome: 'completed' | 'threw' | 'not-loaded';
  /** What others could see of its load, each told once: "console.log", "adds globalThis.x". */
  readonly effects: readonly string[];
}

/** The program could not be observed: it did not end, or is not a program. */
export interface NotObserved {
  readonly why: string;
}
