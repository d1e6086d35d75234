import type { ModuleReport } from '../session/index.ts';

/** Kinds of files whose import effects are not reported, each with its switch. */
export interface ExemptionSwitches {
  /** Begins with `#!`: it is run, not imported. */
  readonly hashbang: boolean;
  /** Targets of `bin` in package.json, and what the setting `entryPoints` names. */
  readonly entryPoints: boolean;
  /** Nothing can be imported from it, so it is there for its effects. */
  readonly filesWithoutExports: boolean;
  /** What the setting `tests` names. */
  readonly tests: boolean;
  /** What the setting `configFiles` names: a tool loads it to run it. */
  readonly configFiles: boolean;
}
export type Exemption = keyof ExemptionSwitches;

/** What the surroundings of a file tell. Asked only where the answer matters. */
export interface FileRole {
  isEntryPoint(): boolean;
  /** Part of what a command line starts. */
  isCommand(): boolean;
  isTest(): boolean;
  isConfigFile(): boolean;
}

/** Why nothing is reported for a file, null where its findings count. */
export function exemptionOf({ traits }: ModuleReport, role: FileRole, switches: ExemptionSwitches): Exemption | null {
  if (switches.hashbang && traits?.hashbang === true) return 'hashbang';
  if (switches.filesWithoutExports && traits?.hasExports === false) return 'filesWithoutExports';
  return exemptionByName(role, switches) ?? (switches.entryPoints && role.isEntryPoint() ? 'entryPoints' : null);
}

/** The exemptions that hold whatever the file contains: it need not be judged. */
export function exemptionByName(role: FileRole, switches: Pick<ExemptionSwitches, 'configFiles' | 'tests'>): Exemption | null {
  if (switches.configFiles && role.isConfigFile()) return 'configFiles';
  return switches.tests && role.isTest() ? 'tests' : null;
}
