/** Where a program runs, which decides who shares its state. */
export const PROFILES = ['library', 'server', 'ssr', 'worker', 'browser'] as const;
export type Profile = (typeof PROFILES)[number];

/** What of the writes of shared state is reported. */
export interface StatePolicy {
  readonly profile: Profile;
  /** Functions that are called to set up or reset the program, by name; `*` stands for any characters. */
  readonly setup: readonly string[];
  /** Cells of state that are meant to be shared, as messages name them; `*` stands for any characters. */
  readonly allow: readonly string[];
  /** Tables that keep a value under a key that was asked for before. */
  readonly caches: 'ignore' | 'report';
  /** Containers from which the module also removes what it adds. */
  readonly registries: 'ignore' | 'report';
  /** Counters whose names say that they measure. */
  readonly metrics: 'ignore' | 'report';
  /** Numbers that functions only count up, such as the next id. Absent: they matter where pages are rendered. */
  readonly counters?: 'ignore' | 'report';
  /** Stores of frameworks at the top of a module. Absent: they matter where the program serves requests. */
  readonly stores?: 'ignore' | 'report';
  /** It is part of the program that a command line starts: how the process is set is its affair. Absent: it is not. */
  readonly isCommand?: boolean;
  /** What functions leave running, registered or shown, besides state. */
  readonly lasting: readonly Lasting[];
}

/**
 * What stays of a call, besides state:
 * - `listeners`: of the process or the page, where the module takes none away
 * - `timers`: intervals that the module never stops
 * - `workers`: threads, processes, watchers and servers
 * - `page`: the title, cookies, storage and history
 */
export const LASTING = ['listeners', 'timers', 'workers', 'page'] as const;
export type Lasting = (typeof LASTING)[number];

/** Profiles in which one program serves many users at once. */
export function isServing(profile: Profile): boolean {
  return profile === 'server' || profile === 'ssr' || profile === 'worker';
}

export const DEFAULT_SETUP: readonly string[] = ['init*', 'setup*', 'set_up*', 'register*', 'unregister*', 'add*Plugin', 'use*Plugin', 'configure*', 'bootstrap*', 'install*', 'extend', 'main', 'reset*', 'clear*', 'dispose*', 'destroy*', 'teardown*', 'shutdown*', 'before*', 'after*', 'load*', 'reload*', 'start', 'startServer', 'restart*', 'createServer', '*CreateServer', 'stop', 'listen', 'boot', 'test_*', '*ForTest*', '*Testing', '*testing'];

/** The part of a name behind the last dot, without what makes it private. */
export function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).replace(/^(?:#|_+(?=\w))/u, '');
}
