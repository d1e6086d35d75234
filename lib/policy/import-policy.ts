import type { Allowance } from './allowance.ts';

/** What is reported of the things that importing a module does. It never changes a verdict. */
export interface ImportPolicy {
  /** What the analysis could not decide. */
  readonly unknown: 'ignore' | 'report';
  /** Reads of the clock, of environment variables and the like. */
  readonly ambient: 'ignore' | 'report';
  /** Imports of npm packages that have effects when they are loaded: never, only `import "package"`, or all. */
  readonly dependencies: 'ignore' | 'bare' | 'report';
  /**
   * What functions of packages do on the side when they are called: counters, memos and flags of their own, and warnings
   * under some condition.
   */
  readonly incidental: 'ignore' | 'report';
  /** Imports of style sheets, images and the like. */
  readonly assets: 'ignore' | 'report';
  readonly allow: Allowance;
}
