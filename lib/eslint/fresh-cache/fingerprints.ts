import { readFileSync } from 'node:fs';
import { fingerprint } from '../../base/fingerprint.ts';
import { ENGINE_STAMP } from '../../engine-stamp.ts';
import { createPackageLookup, type PackageLookup } from '../../host/index.ts';
import { discover, isSource, moduleIdOf } from '../../project/index.ts';
import type { Session } from '../../session/index.ts';
import type { Configuration } from '../configuration.ts';
import { fileRoleOf } from '../file-role.ts';
import { modulePathFrom } from '../linted-file.ts';
import type { Analyses } from '../plugin.ts';
import type { MergedEntries } from './fresh-config.ts';
import { fingerprintOfTexts } from './project-texts.ts';
import { textOfShown } from './shown-report.ts';

interface Circumstances {
  readonly cwd: string;
  readonly analyses: Analyses;
  /** Which files the fingerprint of all speaks of. */
  readonly isCovered: (file: string) => boolean;
}

/** An analysis under one configuration. */
interface Analysis {
  readonly session: Session;
  readonly configuration: Configuration;
}

/** What ESLint hashes of a configuration for our sake. */
export class Fingerprints {
  private readonly circumstances: Circumstances;
  private packages: PackageLookup = createPackageLookup();
  /** Of this run: by what they are of. */
  private readonly known = new Map<string, string>();
  private readonly looked = new Set<Session>();

  constructor(circumstances: Circumstances) {
    this.circumstances = circumstances;
  }

  /** Files may have changed since the last run. */
  beginRun(): void {
    this.known.clear();
    this.looked.clear();
    this.packages = createPackageLookup();
  }

  /** Of one file; null: of the whole project. */
  of(merged: MergedEntries, file: string | null): string {
    const configuration = this.circumstances.analyses.readConfiguration({ 'strict-modules': merged.settings });
    // Types, blocks that a processor cuts out and fields of package.json depend on more than summaries of files.
    if (configuration.settings.types || merged.isProcessed === true || !isJavaScript(merged.language)) return this.once('texts', () => fingerprintOfTexts(this.circumstances.cwd));
    if (file !== null && !isSource(file) && /\.[^/\\]*$/u.test(file)) return this.once('texts', () => fingerprintOfTexts(this.circumstances.cwd));
    const globals = this.circumstances.analyses.readGlobals({ globals: merged.globals });
    const analysis = (): Analysis => ({ configuration, session: this.sessionFor(configuration, globals) });
    if (file !== null) return this.ofFile(file, analysis());
    return this.once(JSON.stringify([configuration.settings, globals]), () => this.ofProject(analysis()));
  }

  private once(what: string, compute: () => string): string {
    const known = this.known.get(what) ?? fingerprint(ENGINE_STAMP, compute());
    this.known.set(what, known);
    return known;
  }

  private sessionFor({ settings }: Configuration, globals: readonly string[]): Session {
    const session = this.circumstances.analyses.openSession({ cwd: this.circumstances.cwd, settings, globals, compiler: null });
    if (!this.looked.has(session)) session.refresh();
    this.looked.add(session);
    return session;
  }

  private ofProject(analysis: Analysis): string {
    const { cwd, isCovered } = this.circumstances;
    const files = discover([cwd], { cwd }).files.filter(({ shown }) => isCovered(shown));
    return fingerprint(JSON.stringify(files.map(({ shown }) => [modulePathFrom(cwd, shown), this.ofFile(shown, analysis)])));
  }

  private ofFile(file: string, { session, configuration }: Analysis): string {
    const module = moduleIdOf(file);
    const report = session.judge(module);
    const order = session.order(module, { assumesAnyEntry: configuration.settings.assumeAnyEntry });
    const role = fileRoleOf({ module, path: modulePathFrom(this.circumstances.cwd, file) }, configuration.classes, this.packages);
    return fingerprint(ENGINE_STAMP, textOfShown({ report, order, isEntryPoint: role.isEntryPoint() }, () => linesOf(file)));
  }
}

function isJavaScript(language: string | undefined): boolean {
  return language === undefined || language === '@/js' || language === 'js/js';
}

function linesOf(file: string): readonly string[] {
  try {
    return readFileSync(file, 'utf8').split(/\r\n|[\n\r\u2028\u2029]/u);
  } catch {
    return [];
  }
}
