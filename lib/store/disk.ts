import { randomBytes } from 'node:crypto';
import { closeSync, constants, type Dirent, existsSync, fstatSync, lstatSync, mkdirSync, openSync, readdirSync, readSync, renameSync, type Stats, unlinkSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** What a store asks of a file system. Reading and writing throw the system's errors (`ENOSPC`…). */
export interface Disk {
  /** Null for what is no regular file or larger than `limit` bytes. */
  read(path: string, limit: number): StoredFile | null;
  /** All of the bytes or nothing, also for concurrent readers and writers and where the process dies. Makes folders as needed. */
  replace(path: string, bytes: Uint8Array): void;
  remove(path: string): void;
  /** Sets the time of the last change, in milliseconds. */
  touch(path: string, time: number): void;
  /** Files in a folder; none where it cannot be listed. */
  list(folder: string): readonly ListedFile[];
  /** Names of the folders in a folder. */
  folders(folder: string): readonly string[];
}

export interface StoredFile {
  readonly bytes: Buffer;
  readonly changed: number;
}

export interface ListedFile {
  readonly path: string;
  readonly size: number;
  readonly changed: number;
}

/** Ends the names of files that are still being written; what a killed process leaves. */
export const UNFINISHED = '.tmp';

export function createNodeDisk(): Disk {
  // Process ids are not enough: threads share one, and so do containers with a common volume.
  const writer = randomBytes(6).toString('hex');
  let count = 0;
  return {
    read,
    replace(path, bytes) {
      const temporary = `${path}.${writer}-${count++}${UNFINISHED}`;
      try {
        replaceThrough(temporary, path, bytes);
      } catch (error) {
        if (codeOf(error) !== 'ENOENT') throw error;
        mkdirSync(dirname(path), { recursive: true });
        replaceThrough(temporary, path, bytes);
      }
    },
    remove: unlinkSync,
    touch: (path, time) => utimesSync(path, time / 1000, time / 1000),
    list,
    folders,
  };
}

/** Not blocking: whoever puts a named pipe in a file's place must not stop us. Windows has no such flag. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function read(path: string, limit: number): StoredFile | null {
  const file = openSync(path, READ);
  try {
    const found = fstatSync(file);
    const { size } = found;
    if (!found.isFile() || size > limit) return null;
    const bytes = Buffer.allocUnsafe(size);
    let length = 0;
    for (let got = -1; got !== 0 && length < size; length += got) got = readSync(file, bytes, length, size - length, null);
    return { bytes: bytes.subarray(0, length), changed: found.mtimeMs };
  } finally {
    closeSync(file);
  }
}

function replaceThrough(temporary: string, path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(temporary, bytes, { flag: 'wx' });
  } catch (error) {
    removeQuietly(temporary);
    throw error;
  }
  try {
    renameSync(temporary, path);
  } catch (error) {
    removeQuietly(temporary);
    // Windows refuses while somebody reads the file: then the record is there already.
    if (!existsSync(path)) throw error;
  }
}

function removeQuietly(path: string): void {
  try {
    unlinkSync(path);
  } catch {
    // It was never made, or another process tidied it up.
  }
}

function list(folder: string): ListedFile[] {
  return entriesOf(folder).flatMap((entry) => {
    const path = join(folder, entry.name);
    const found = entry.isDirectory() ? undefined : statisticsOf(path);
    return found === undefined ? [] : [{ path, size: found.size, changed: found.mtimeMs }];
  });
}

function folders(folder: string): string[] {
  return entriesOf(folder).filter((entry) => entry.isDirectory()).map(({ name }) => name);
}

function entriesOf(folder: string): Dirent[] {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return [];
  }
}

function statisticsOf(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

/** `ENOENT`, `ENOSPC`…; empty for what is no system error. */
export function codeOf(error: unknown): string {
  return typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
}
