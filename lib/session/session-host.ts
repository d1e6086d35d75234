import type { ModuleId } from '../effects/index.ts';
import type { MeaningOptions } from '../facts/index.ts';
import type { FileSource, ModuleResolver } from '../project/index.ts';
import type { PackageType } from '../syntax/index.ts';
import type { TypeOracle } from '../types/index.ts';
import type { ProjectHost } from './project-index.ts';

/** What a session needs of its surroundings. */
export interface SessionHost {
  /** Folder that references of stored records are relative to. */
  readonly root?: string;
  readonly files: FileSource;
  readonly resolver: ModuleResolver & { clear?(): void };
  readonly meanings?: { meaningOf(file: ModuleId): MeaningOptions; /** Of the configuration that governs the file, as one text. */ compilerOptionsOf?(file: ModuleId): string; clear?(): void };
  /** Who answers questions about types, unless a judgement brings its own. */
  readonly types?: TypeOracle;
  readonly packages?: { packageOf(file: ModuleId): { readonly type: PackageType | null; readonly root: ModuleId; readonly name?: string | null; readonly version?: string | null; readonly strictModules?: unknown; readonly sideEffects?: boolean | readonly string[] | null } | null; clear?(): void };
  /** Configuration files and folders that resolution depends on; absent: they may always have changed. */
  readonly surroundings?: {
    /** For one session. */
    observer(): {
      /** A file of this folder is about to be read. */
      notice?(folder: string): void;
      /** Since this was last asked, or they became known. */
      haveChanged(files: Iterable<ModuleId>): boolean;
    };
    /**
     * Fingerprint of what decides where imports from a folder, and to it, lead: entries and configuration of the folder and
     * of those above. The same on every machine. Remembered until it is cleared; absent: not known.
     */
    contentOf?(folder: string): string;
    clear?(): void;
  };
  /** Settings that resolution depends on: of the host, and of each file's configuration (see `ResolutionSettings`). */
  readonly project?: ProjectHost;
  readonly resolution?: { readonly key: string; settingsOf(file: ModuleId): { readonly key: string; readonly isOpen: boolean } };
}
