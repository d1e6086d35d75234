import { join } from 'node:path';
import { FORMAT } from './address.ts';
import { codeOf, type Disk, type StoredFile } from './disk.ts';
import { seal, unseal } from './envelope.ts';

export interface RecordFolderOptions {
  readonly folder: string;
  readonly readOnly: boolean;
  readonly onWarning: (message: string) => void;
  readonly disk: Disk;
  readonly now: () => number;
}

export interface Found<Value> {
  /** Null is a miss. */
  readonly value: Value | null;
  readonly bytes: number;
  /** There was a file, and it was not what a writer of ours leaves. */
  readonly damaged: boolean;
}

/** Room for the facts of the largest bundles. Parsing what somebody put there may take no more memory than that calls for. */
export const MOST_BYTES = 64 * 2 ** 20;
/** Longer than any first line. */
const HEADER_BYTES = 1_000;
/** The time of a file's last change says on which day it was last used. */
const DAY_MS = 24 * 60 * 60 * 1000;
/** There is no such file, or not at this moment: others hold it, or (on Windows, EPERM) are removing it. Or a link to itself. */
const ABSENT: ReadonlySet<string> = new Set(['ENOENT', 'EBUSY', 'EMFILE', 'ENFILE', 'EAGAIN', 'EPERM', 'ELOOP']);
/** Says nothing of the folder: the next record may be written. */
const PASSING: ReadonlySet<string> = new Set(['EBUSY', 'EMFILE', 'ENFILE', 'EAGAIN']);

/** Sealed files below one folder. Whatever goes wrong is a miss or a record not kept; the first trouble is told. */
export class RecordFolder {
  private readonly options: RecordFolderOptions;
  private troubled = false;
  private writing: boolean;

  constructor(options: RecordFolderOptions) {
    this.options = options;
    this.writing = !options.readOnly;
  }

  get writable(): boolean {
    return this.writing;
  }

  /** `decode` gives null for a payload that makes no sense. */
  read<Value>(address: string, decode: (payload: Buffer) => Value | null): Found<Value> {
    const path = this.pathOf(address);
    let file: StoredFile | null;
    try {
      file = this.options.disk.read(path, MOST_BYTES + HEADER_BYTES);
    } catch (error) {
      if (!ABSENT.has(codeOf(error))) this.warn('cannot be read', 'everything is analysed anew', error);
      return { value: null, bytes: 0, damaged: false };
    }
    const payload = file === null ? null : unseal(address, file.bytes);
    const value = payload === null ? null : decode(payload);
    if (file === null || value === null) return this.discard(path);
    if (Math.abs(this.options.now() - file.changed) > DAY_MS) this.change(() => this.options.disk.touch(path, this.options.now()));
    return { value, bytes: file.bytes.length, damaged: false };
  }

  /** Whether the record is there now. */
  write(address: string, payload: Uint8Array): boolean {
    if (!this.writing) return false;
    try {
      this.options.disk.replace(this.pathOf(address), seal(address, payload));
      return true;
    } catch (error) {
      if (PASSING.has(codeOf(error))) return false;
      this.writing = false;
      this.warn('cannot be written', 'what is found out now is not kept', error);
      return false;
    }
  }

  private pathOf(address: string): string {
    return join(this.options.folder, FORMAT, address);
  }

  private discard(path: string): { value: null; bytes: number; damaged: boolean } {
    this.change(() => this.options.disk.remove(path));
    return { value: null, bytes: 0, damaged: true };
  }

  /** For what only helps: a file that cannot be touched or removed does no harm. */
  private change(act: () => void): void {
    if (!this.writing) return;
    try {
      act();
    } catch {
      // Others may have removed or replaced it.
    }
  }

  private warn(trouble: string, consequence: string, error: unknown): void {
    if (this.troubled) return;
    this.troubled = true;
    const reason = error instanceof Error ? error.message.split(', ')[0] : String(error);
    this.options.onWarning(`The cache in ${this.options.folder} ${trouble} (${reason}): ${consequence}.`);
  }
}
