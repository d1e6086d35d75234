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
}

export const DEFAULT_SETUP: readonly string[] = ['init*', 'setup*', 'set_up*', 'register*', 'unregister*', 'configure*', 'bootstrap*', 'install*', 'main', 'reset*', '_reset*', '__reset*', 'clear*', 'dispose*', 'destroy*', 'teardown*', 'shutdown*', 'before*', 'after*', 'load*', 'reload*', 'start', 'startServer', 'stop', 'listen', 'boot', '*ForTest*'];

/** The part of a name behind the last dot, without what makes it private. */
export function lastName(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1).replace(/^#/u, '');
}
