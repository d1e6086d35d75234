/** A program as text: what the generator makes, the observer runs and the analysis judges. Plain data. */
export interface Program {
  /** In an order in which every module stands after those that it imports, as far as there is one. */
  readonly modules: readonly ProgramModule[];
}

export interface ProgramModule {
  /** Name of the file; its extension says what it is: `.mjs`, `.cjs`, `.ts`. */
  readonly name: string;
  readonly text: string;
}

/**
 * Environment variables that programs decide by: all their combinations are run, so what they guard is observed on
 * every path. The analysis does not know them.
 */
export const FLAGS = ['FLAG_A', 'FLAG_B'] as const;
