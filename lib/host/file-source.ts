import { readFileSync, type Stats, statSync } from 'node:fs';
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

function readText(path: string): { readonly stamp: string; readonly result: ReadResult } {
  try {
    const found = statSync(path);
    const result = readFound(path, found);
    const isSettled = Date.now() - Math.max(found.mtimeMs, found.ctimeMs) > STAMP_RESOLUTION;
    return { stamp: isSettled ? stampIn(found) : UNSTAMPED, result };
  } catch (error) {
    return { stamp: UNSTAMPED, result: failed(reasonOf(error)) };
  }
}

function readFound(path: string, found: Stats): ReadResult {
  if (found.isDirectory()) return failed('is a directory');
  // Reading a pipe or a device might never end.
  if (!found.isFile()) return failed('not a regular file');
  if (found.size > SIZE_LIMIT_MIB * 2 ** 20) return failed(`larger than ${SIZE_LIMIT_MIB} MiB`);
  return { kind: 'text', text: decode(readFileSync(path)) };
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
