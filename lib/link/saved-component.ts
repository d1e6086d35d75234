import type { LoadReads, LoadTouches, ModuleVerdict } from '../effects/index.ts';
import type { FunctionIndex } from '../facts/index.ts';

/** What evaluating a component looked at outside of itself: valid as long as all of it is as it was. */
export interface Dependencies {
  /** Modules whose values were looked at, with the fingerprint of what their load left. */
  readonly states: readonly (readonly [module: string, fingerprint: string])[];
  /** Functions whose code was run, the component's own included. */
  readonly functions: readonly (readonly [module: string, index: FunctionIndex, fingerprint: string])[];
  /** Requests of other modules that it followed, with where they led: that can change though no text does. */
  readonly targets: readonly (readonly [module: string, request: string, target: string])[];
  /** Modules of which types were asked, with the fingerprint of what the answers depend on. */
  readonly types: readonly (readonly [module: string, fingerprint: string])[];
}

/**
 * The result of one component as it is stored: modules are named by reference, places by function, nothing in it
 * depends on where things stand in their files.
 */
export interface SavedComponent {
  readonly dependencies: Dependencies;
  readonly members: readonly SavedMember[];
}

export interface SavedMember {
  readonly module: string;
  /** Of the values that its load leaves. */
  readonly state: string;
  /** Modules in it are references. */
  readonly verdict: ModuleVerdict;
  /** So are those in it. Absent: there are none. */
  readonly reads?: LoadReads;
  readonly touches?: LoadTouches;
  readonly extended?: readonly string[];
}
