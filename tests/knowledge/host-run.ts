/** What one function was seen to do that its row does not say, or not to do although it does. */
export interface Deviation {
  readonly name: string;
  /** Not declared, in the words of `spyOn`. */
  readonly surprising: readonly string[];
  /** Declared, and not seen in calls that worked. */
  readonly unseen: readonly string[];
  /** It gave something else than its row says. */
  readonly result: string | null;
  /** It changed what everybody sees: an environment variable, a global, a listener of the process. */
  readonly changed: readonly string[];
}

export interface Run {
  /** Names of all functions that were executed. */
  readonly executed: readonly string[];
  /** Those that worked on their samples. */
  readonly worked: readonly string[];
  readonly deviations: readonly Deviation[];
  /** Data properties whose value was compared with what their row says. */
  readonly values: readonly string[];
  readonly wrongValues: readonly string[];
}

/** Before it in the standard error stream stands what the functions wrote. */
export const RESULT = '\n--- result of the run: ';
