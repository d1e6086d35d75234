import type { Environment } from '../project/index.ts';
import type { Session } from '../session/index.ts';
import type { StoreStatistics } from '../store/index.ts';

/** A stream that a command writes to. */
export interface Output {
  /**
   * Resolves when the text was handed over: to false when nobody reads on (`| head`), where writing more is pointless.
   * Rejects where writing fails.
   */
  write(text: string): Promise<boolean>;
  readonly isTerminal: boolean;
  /** Whether colours are wanted here. */
  readonly colored: boolean;
  /** Width of the terminal; 80 where it is none. */
  readonly columns: number;
}

export interface AnalysisRequest {
  /** Absolute folder of the project. */
  readonly root: string;
  readonly environments: readonly Environment[];
  /** Absolute path of the configuration that was named. */
  readonly tsconfig: string | null;
  /** Whether types are asked of TypeScript. */
  readonly types?: boolean;
  readonly trustCasts?: boolean;
  /** Folder of the store; null: the default one; false: none. */
  readonly store: string | null | false;
}

export interface Analysis {
  readonly session: Session;
  /** What the store did so far; null where there is none. */
  store?(): StoreStatistics | null;
  /** One line for each configuration file that was passed over so far. */
  problems(): readonly string[];
}

/** All that commands know of the world outside, so that tests can stand in for it. */
export interface CommandContext {
  readonly cwd: string;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Milliseconds of a clock that never goes back. */
  readonly now: () => number;
  readonly openAnalysis: (request: AnalysisRequest) => Analysis;
}
