import { isUtf8 } from 'node:buffer';
import { closeSync, constants, fstatSync, openSync, readSync, type Stats, statSync } from 'node:fs';
import { digest, textDigest } from '../base/fingerprint.ts';
import type { FileSource, ReadResult } from '../project/index.ts';

/** Far above any bundle; beyond it a parse would exhaust memory before it ends. */
const SIZE_LIMIT_MIB = 256;

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'no such file',
  ENOTDIR: 'no such file',
  EISDIR: 'is a directory',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ELOOP: 'too many levels of symbolic links',
  ENAMETOOLONG: 'name too long',
  EMFILE: 'too many open files',
  ENFILE: 'too many open files',
  ERR_INVALID_ARG_VALUE: 'not a valid path',
};

/** Reads the disk, each time anew; remembers what the file system said of a file when it was read. */
export function createFileSource(): FileSource {
  const stamps = new Map<string, string>();
  return {
    read(path) {
      const { stamp, result } = readText(path);
      stamps.set(path, stamp);
      return result;
    },
    isUnchanged(path) {
      const known = stamps.get(path);
      return known !== undefined && known !== UNSTAMPED && known === stampOf(path);
    },
  };
}

/** Of a file that could not be read, or that changed so lately that its next change may bear the same time. */
const UNSTAMPED = '';

/** Coarsest resolution of time stamps in use, in milliseconds. */
const STAMP_RESOLUTION = 20;

function stampOf(path: string): string {
  try {
    return stampIn(statSync(path));
  } catch {
    return UNSTAMPED;
  }
}

function stampIn({ mtimeMs, ctimeMs, size, ino }: Stats): string {
  return `${mtimeMs}:${ctimeMs}:${size}:${ino}`;
}

/** Not blocking: opening a named pipe must not wait for its writer. Windows has no such flag. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

function readText(path: string): { readonly stamp: string; readonly result: ReadResult } {
  let file: number | null = null;
  try {
    file = openSync(path, READ);
    const found = fstatSync(file);
    const result = readFound(file, found);
    const isSettled = Date.now() - Math.max(found.mtimeMs, found.ctimeMs) > STAMP_RESOLUTION;
    return { stamp: isSettled ? stampIn(found) : UNSTAMPED, result };
  } catch (error) {
    return { stamp: UNSTAMPED, result: failed(reasonOf(error)) };
  } finally {
    if (file !== null) closeSync(file);
  }
}

function readFound(file: number, found: Stats): ReadResult {
  if (found.isDirectory()) return failed('is a directory');
  // Reading a pipe or a device might never end.
  if (!found.isFile()) return failed('not a regular file');
  if (found.size > SIZE_LIMIT_MIB * 2 ** 20) return failed(`larger than ${SIZE_LIMIT_MIB} MiB`);
  return textOf(readBytes(file, found.size));
}

function readBytes(file: number, size: number): Buffer {
  // From Node's pool where it is small: most sources are, and making memory for each costs more than reading it.
  const bytes = Buffer.allocUnsafe(size);
  let length = 0;
  for (let got = -1; got !== 0 && length < size; length += got) got = readSync(file, bytes, length, size - length, null);
  return bytes.subarray(0, length);
}

/** Decoded when somebody needs the text: of most files of a warm run only the digest is looked at. */
function textOf(bytes: Buffer): ReadResult {
  let source: Buffer | null = bytes;
  let text = '';
  let known: string | null = null;
  const read = {
    kind: 'text' as const,
    get text() {
      if (source !== null) text = decode(source);
      source = null;
      return text;
    },
    get digest() {
      return (known ??= source !== null && isUtf8(source) ? digest(isMarked(source) ? source.subarray(3) : source) : textDigest(read.text));
    },
  };
  return read;
}

function isMarked(bytes: Buffer): boolean {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
}

function failed(reason: string): ReadResult {
  return { kind: 'failed', reason };
}

/** As the encoding standard's UTF-8 decode: invalid bytes become U+FFFD, a byte order mark is dropped. */
function decode(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  return text.startsWith('\uFEFF') ? text.slice(1) : text;
}

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return REASONS[code] ?? (code === '' ? 'cannot be read' : `cannot be read (${code})`);
}
